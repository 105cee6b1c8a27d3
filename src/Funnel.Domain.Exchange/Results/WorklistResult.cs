using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The lines of a worklist on a day, most urgent first.</summary>
public sealed record WorklistResult(LocalDate Today, string Id, Phrase Name, IReadOnlyList<WorklistRow> Rows)
{
    /// <summary>Whose cards they are.</summary>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>
    /// Dealers whose data could not be had, where that was allowed; empty where everything took part.
    /// </summary>
    public IReadOnlyList<string> MissingDealers { get; init; } = [];
}
