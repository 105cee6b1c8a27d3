using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Checks;

/// <summary>
/// One pass/fail observation of a consultant's work (SGM): an exam, a survey, a contract, an MOT item.
/// </summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Consultant">The consultant observed.</param>
/// <param name="On">The day.</param>
/// <param name="Kind">What was observed.</param>
/// <param name="HasPassed">Whether it was passed.</param>
/// <param name="Stage">The process stage, if noted.</param>
/// <param name="Card">The card it concerns, if any.</param>
public sealed record Check(
    DealerId Dealer,
    ConsultantId Consultant,
    LocalDate On,
    CheckKind Kind,
    bool HasPassed,
    ProcessStage? Stage = null,
    CardId? Card = null)
{
    /// <summary>The dealer.</summary>
    public DealerId Dealer { get; init => field = Valid.Id(value); } = Valid.Id(Dealer);

    /// <summary>The consultant observed.</summary>
    public ConsultantId Consultant { get; init => field = Valid.Id(value); } = Valid.Id(Consultant);

    /// <summary>The day.</summary>
    public LocalDate On { get; init => field = Valid.Day(value); } = Valid.Day(On);

    /// <summary>What was observed.</summary>
    public CheckKind Kind { get; init => field = Valid.Member(value); } = Valid.Member(Kind);

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }
}
