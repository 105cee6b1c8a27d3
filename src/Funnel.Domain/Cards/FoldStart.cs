using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What of a filing the fold and the checks read.</summary>
internal readonly struct FoldStart
{
    public required LocalDate FiledOn { get; init; }

    public required FilingChannel Channel { get; init; }

    public required CustomerKind CustomerKind { get; init; }

    public required ConsultantId Consultant { get; init; }

    public required LevelCode Level { get; init; }

    public required ContactContents Contents { get; init; }

    public required LocalDate? NextContactOn { get; init; }

    public bool IsAgreed { get; init; }

    public int? FollowUpLevel { get; init; }

    public GradeBasis? Basis { get; init; }

    public CardId? ReturnsFrom { get; init; }

    public static FoldStart Of(CardFiling filing) => new()
    {
        FiledOn = filing.FiledOn,
        Channel = filing.Channel,
        CustomerKind = filing.CustomerKind,
        Consultant = filing.Consultant,
        Level = filing.Level,
        Contents = filing.Contents,
        NextContactOn = filing.NextContactOn,
        IsAgreed = filing.IsAgreed,
        FollowUpLevel = filing.FollowUpLevel,
        Basis = filing.Basis,
        ReturnsFrom = filing.ReturnsFrom,
    };
}
