using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Statistics.Tests;

[Properties(Arbitrary = new[] { typeof(StatisticsProperties) })]
public sealed class StatisticsProperties
{
    public static Arbitrary<Share> Shares => Arb.From(
        from of in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 400)))
        from counted in Gen.Choose(0, of)
        select new Share(counted, of));

    public static Arbitrary<Share[]> Groups => Halved.Arrays(Shares.Generator.ArrayOf(20));

    [Property]
    public bool Of_AnyShare_IsNestedByLevelAndHoldsTheShare(Share share)
    {
        double[] levels = [0.5, 0.8, 0.95, 0.998];
        var intervals = levels.Select(level => ExactInterval.Of(share.Counted, share.Of, level)).ToList();
        return share.Of == 0
            ? intervals.TrueForAll(interval => interval is null)
            : intervals.TrueForAll(i => i is { Low: >= 0, High: <= 1 }
                && i.Value.Low <= share.Value && share.Value <= i.Value.High)
                && intervals.Zip(intervals.Skip(1)).All(pair =>
                    pair.Second!.Value.Low <= pair.First!.Value.Low && pair.First.Value.High <= pair.Second.Value.High);
    }

    [Property]
    public bool Compare_AnyGroups_HasLimitsAroundTheCentreAndChancesOfOneAtMost(Share[] groups)
    {
        var comparison = Compare(groups);
        return comparison.Groups.All(group => group.P is null or (>= 0 and <= 1)
            && (group.Limits95 is not { } near || group.Limits998 is not { } far
                || (0 <= far.Low && far.Low <= near.Low && near.Low <= comparison.Centre
                    && comparison.Centre <= near.High && near.High <= far.High && far.High <= 1)));
    }

    [Property]
    public bool Compare_AnyGroups_DoesNotDependOnTheirOrder(Share[] groups)
    {
        var (one, other) = (Compare(groups), Compare([.. groups.Reverse()]));
        return one.Groups.Select(group => group.Verdict).SequenceEqual(other.Groups.Reverse().Select(g => g.Verdict));
    }

    [Property]
    public bool Chart_AnyPoints_SignalsOnlyWhatIsJudged(Share[] points)
    {
        var chart = ControlChart.Of(
            FlowRateKpis.NewCloseRate, [.. points.Select((p, i) => ($"M{i}", Rate(p), i % 5 != 4))]);
        return chart.Points.All(point => (point.IsJudged || point.Signals.Count == 0)
            && (point.Limits is not { } limits || (limits.Low <= chart.Centre && chart.Centre <= limits.High)));
    }

    private static GroupComparison Compare(Share[] groups) => GroupComparison.Of(
        [.. groups.Select((group, i) => (new GroupKey($"C{i}"), Rate(group)))], FlowRateKpis.NewCloseRate);

    private static KpiValue Rate(Share share) => new(FlowRateKpis.NewCloseRate, share.Counted, share.Of);

    public sealed record Share(int Counted, int Of)
    {
        public double Value => (double)Counted / Of;
    }
}
