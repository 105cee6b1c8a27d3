using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Books;

/// <summary>Takes the facts of one kind that meet a condition as they are made, and lets all others pass.</summary>
internal sealed class Sieve<T> : IFactReceiver
{
    private readonly FactKind _kind;
    private readonly Anchor _anchor;
    private readonly Action<T> _take;
    private readonly List<T> _found = [];

    private Sieve(FactKind<T> kind, Anchor anchor, Condition<T> where)
    {
        (_kind, _anchor) = (kind, anchor);
        _take = fact =>
        {
            if (where.IsSatisfiedBy(fact))
            {
                _found.Add(fact);
            }
        };
    }

    public static IReadOnlyList<T> Find(
        FunnelHistory history,
        FactKind<T> kind,
        Anchor anchor,
        Condition<T> where,
        ReportingPeriod period,
        OwnerContactSchedule schedule)
    {
        var sieve = new Sieve<T>(kind, FactMaking.AnchorMade(kind, anchor, period), where);
        FactMaking.Make(history, period, schedule, sieve);
        return sieve._found;
    }

    public Action<TFact>? For<TFact>(FactKind<TFact> kind, Anchor anchor) =>
        kind == _kind && anchor == _anchor ? (Action<TFact>)(object)_take : null;
}
