using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>
/// A part of the facts, as a source of its own: a KPI asked of it tells about that part. It splits a KPI by
/// what is no dimension, such as the card's age, without a second formula.
/// </summary>
internal sealed class FactSlice(IFactSource facts) : IFactSource
{
    /// <summary>Which cards belong to it, with their contacts, due dates, orders and owner contacts.</summary>
    public Func<CardAttributes, bool>? Cards { get; init; }

    /// <summary>Which traffic records belong to it.</summary>
    public Func<TrafficFacts, bool>? Traffic { get; init; }

    /// <summary>Which checks belong to it.</summary>
    public Func<CheckFacts, bool>? Checks { get; init; }

    /// <summary>
    /// The period asked about; another than that of the facts only where it is seen from the same day and asks for
    /// nothing at its own last known day.
    /// </summary>
    public ReportingPeriod Period { get; init; } = facts.Period;

    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => [.. facts.Of(kind, anchor).Where(Holds)];

    private bool Holds<T>(T fact) => fact switch
    {
        CardAttributes card => Cards?.Invoke(card) != false,
        TrafficFacts record => Traffic?.Invoke(record) != false,
        CheckFacts check => Checks?.Invoke(check) != false,
        _ => true,
    };
}
