using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Books;

/// <summary>
/// Plans that are asked again, and what they ask: taking some hundred KPIs apart takes longer than adding their answers
/// up. Books that follow each other share them.
/// </summary>
internal sealed class BookPlans
{
    private const int Most = 256;

    private readonly ConcurrentDictionary<Asked, KpiPlan> _plans = new();
    private readonly ConcurrentDictionary<KpiPlan, PlanKey> _keys = new();

    public KpiPlan PlanOf(
        IReadOnlyList<KpiInForce> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by, Scope where)
    {
        var asked = new Asked(kpis, period, by, where);
        if (_plans.TryGetValue(asked, out var known))
        {
            return known;
        }

        if (_plans.Count >= Most)
        {
            _plans.Clear();
            _keys.Clear();
        }

        var plan = _plans.GetOrAdd(asked, new KpiPlan(kpis, period, by, where));
        _keys.TryAdd(plan, new(plan));
        return plan;
    }

    /// <summary>What a plan asks; made anew for one that is not kept here.</summary>
    public PlanKey KeyOf(KpiPlan plan) => _keys.TryGetValue(plan, out var key) ? key : new(plan);

    private sealed class Asked(
        IReadOnlyList<KpiInForce> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by, Scope where)
        : IEquatable<Asked>
    {
        private IReadOnlyList<KpiInForce> Kpis => kpis;

        private ReportingPeriod Period => period;

        private IReadOnlyList<Dimension> By => by;

        private Scope Where => where;

        public bool Equals(Asked? other) => other is not null
            && period == other.Period
            && by.SequenceEqual(other.By)
            && where.Equals(other.Where)
            && kpis.SequenceEqual(other.Kpis);

        public override bool Equals(object? obj) => Equals(obj as Asked);

        public override int GetHashCode() => HashCode.Combine(period, by.Count, kpis.Count, where);
    }
}
