using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Statistics.Tests;

[Properties(Arbitrary = new[] { typeof(CurveIntervalProperties) })]
public sealed class CurveIntervalProperties
{
    private static readonly double[] Levels = [0.5, 0.8, 0.95, 0.998];

    public static Arbitrary<LifeTable> AnyTable => Arb.From(
        Gen.ListOf(
            from first in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 30)))
            from days in Gen.Choose(0, 60)
            from outcome in Gen.Elements(Enum.GetValues<SpellOutcome>())
            select (first, last: first + days, outcome))
        .Select(spells => LifeTable.Of(
            spells.Select(spell => (SpellAge.Of(spell.first), 1L)),
            spells.Select(spell => (SpellAge.Of(spell.last), spell.outcome, 1L)))));

    [Property]
    public bool Intervals_OfAnyCurve_AreWithinAndNestedAndHoldTheShare(LifeTable table)
    {
        var curve = LifeCurve.Of(table);
        return TimeToEvent.Days.All(day =>
            AreGood(curve.On(day).OpenShare, level => CurveInterval.OfOpen(curve, day, level))
            && AreGood(
                curve.On(day).ReachedShare, level => CurveInterval.Of(curve, SpellOutcome.Reached, day, level)));
    }

    [Property]
    public bool StandardError_OfTheOnlyWay_IsGreenwoods(LifeTable table)
    {
        SpellOutcome[] others = [SpellOutcome.Lost, SpellOutcome.Cancelled, SpellOutcome.Otherwise];
        var curve = LifeCurve.Of(LifeTable.Of(
            Ages.Select(age => (age, table.Entered(age))),
            from age in Ages
            from outcome in Enum.GetValues<SpellOutcome>()
            let seen = others.Contains(outcome) ? SpellOutcome.StillIn : outcome
            select (age, seen, table.Left(age, outcome))));
        return TimeToEvent.Days.All(day => Near(
            CurveInterval.StandardErrorOfOpen(curve, day),
            CurveInterval.StandardError(curve, SpellOutcome.Reached, day)));
    }

    [Property]
    public bool StandardError_OfSpellsAllSeen_IsThatOfAShare(NonEmptyArray<byte> days)
    {
        var (all, n) = (days.Get, (double)days.Get.Length);
        var curve = LifeCurve.Of(LifeTable.Of(
            [(SpellAge.Of(0), all.Length)],
            all.Select(day => (SpellAge.Of(day), day % 3 == 0 ? SpellOutcome.Lost : SpellOutcome.Reached, 1L))));
        return TimeToEvent.Days.All(day =>
        {
            var share = all.Count(one => one <= day && one % 3 != 0) / n;
            return Near(
                Math.Sqrt(share * (1 - share) / n), CurveInterval.StandardError(curve, SpellOutcome.Reached, day));
        });
    }

    private static IEnumerable<SpellAge> Ages => Enumerable.Range(0, SpellAge.Beyond.Days + 1).Select(SpellAge.Of);

    private static bool AreGood(double? share, Func<double, Kpis.ShareInterval?> of)
    {
        var intervals = Levels.Select(of).ToList();
        return intervals.TrueForAll(interval => interval is null) || (
            intervals.TrueForAll(i => i is { Low: >= 0, High: <= 1 } && i.Value.Low <= share && share <= i.Value.High)
            && intervals.Zip(intervals.Skip(1)).All(pair =>
                pair.Second!.Value.Low <= pair.First!.Value.Low && pair.First.Value.High <= pair.Second.Value.High));
    }

    private static bool Near(double? one, double? other) =>
        (one is null && other is null) || Math.Abs(one!.Value - other!.Value) < 1e-7;
}
