using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Reports;

[Properties(Arbitrary = new[] { typeof(TimeToEventProperties) })]
public sealed class TimeToEventProperties
{
    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Dealer], [Dimensions.Consultant, Dimensions.Media]];

    public static Arbitrary<AnyCase> Cases => Arb.From(AnyCase.All, AnyCase.Smaller);

    public static Arbitrary<SpellStage> Stages => Arb.From(Gen.Elements(Codes.Of<SpellStage>().Values.ToArray()));

    public static Arbitrary<LifeTable> AnyTable => Arb.From(
        Gen.ListOf(
            from first in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(0, 60)))
            from days in Gen.Frequency((9, Gen.Choose(0, 100)), (1, Gen.Choose(700, 800)))
            from outcome in Gen.Elements(Codes.Of<SpellOutcome>().Values.ToArray())
            select (first, last: first + days, outcome))
        .Select(spells => LifeTable.Of(
            spells.Select(spell => (SpellAge.Of(spell.first), 1L)),
            spells.Select(spell => (SpellAge.Of(spell.last), spell.outcome, 1L)))));

    [Property(MaxTest = Runs.OfTables)]
    public bool Tables_InEveryEngine_AreThoseOfTheRows(AnyCase c, SpellStage stage)
    {
        var (history, standard) = (c.Story.ToHistory(), SalesStandards.Lotus);
        var spells = new SpellBook(history, c.Period);
        var queries = FactQueries.For(c.Period).With(FactKinds.Spells, spells.Facts.AsQueryable());
        return Groupings.All(by =>
        {
            var kept = standard.Keep(
                history, c.Period, [.. by, SpellColumns.ByAge, SpellColumns.ByOutcome, SpellColumns.ByEntry]);
            var rows = Of(standard.Figures(spells).With(new() { Engine = FigureEngine.Rows }));
            return rows.SequenceEqual(Of(standard.Figures(spells)))
                && rows.SequenceEqual(Of(standard.Figures(history, c.Period)))
                && rows.SequenceEqual(Of(standard.Figures(kept)))
                && rows.SequenceEqual(Of(standard.Figures(standard.Keep(history, c.Period, [.. by]))))
                && rows.SequenceEqual(Of(standard.Figures(queries)));

            IEnumerable<(GroupKey, LifeTable)> Of(Figures figures)
            {
                var report = TimeToEvent.Of(figures.By(by), stage);
                return report.Groups.Append(new(GroupKey.All, report.Total)).Select(one => (one.Key, one.Curve.Table));
            }
        });
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Tables_OfDealers_AddUpToThatOfAll(AnyCase c, SpellStage stage)
    {
        var figures = SalesStandards.Lotus.Figures(new SpellBook(c.Story.ToHistory(), c.Period));
        var dealers = TimeToEvent.Of(figures.By(Dimensions.Dealer), stage);
        return dealers.Total.Table.Equals(TimeToEvent.Of(figures, stage).Total.Table)
            && dealers.Total.Table.Count == dealers.Groups.Sum(group => group.Curve.Table.Count);
    }

    // A day of a cohort seen to the end of its window: the curve is the share of the window's rate.
    [Property(MaxTest = Runs.OfTables)]
    public bool Curve_OfCardsSeenThroughTheWindow_IsTheRateOfTheWindow(AnyCase c)
    {
        var last = c.Period.Cut;
        var period = new ReportingPeriod(c.Period.From.PlusDays(-800), last);
        var old = c.Story with
        {
            Filings = [.. c.Story.Filings.Where(filing => filing.FiledOn <= last.PlusDays(-90))],
        };
        var story = old with
        {
            Events = [.. old.Events.Where(e =>
                e.Event is not (CardEvent.MergedInto or CardEvent.Unmerged)
                && old.Filings.Any(filing => filing.Card == e.Card))],
        };
        var figures = SalesStandards.Lotus.Figures(story.ToHistory(), period);
        var curve = TimeToEvent.Of(figures, SpellStage.FiledVisited).Total;
        var rate = Conversions.FiledVisited.On(Basis.Window(30));
        var value = figures.Of(rate).Table.Total[0].Value;
        return value is null
            ? curve.Table.Count == 0
            : Math.Abs((double)value - curve.On(30).ReachedShare!.Value) < 1e-9;
    }

    [Property]
    public bool Shares_OfAnyTable_AreWithinAndAddUpToOneAndRise(LifeTable table)
    {
        var curve = LifeCurve.Of(table);
        var days = Enumerable.Range(0, SpellAge.Last + 1).Select(curve.On).ToList();
        return days.TrueForAll(day => day.ReachedShare is null
                || (day.ReachedShare + day.EndedShare + day.OpenShare == 1 && day.OpenShare >= -1e-12
                    && day.ReachedShare >= 0 && day.EndedShare >= 0))
            && days.Zip(days.Skip(1)).All(pair =>
                pair.Second.ReachedShare is null || pair.First.ReachedShare <= pair.Second.ReachedShare);
    }

    [Property]
    public bool Curve_OfASumOfParts_IsThatOfTheWhole(LifeTable one, LifeTable other)
    {
        var sum = LifeTable.Sum(one, other);
        var (curve, there) = (LifeCurve.Of(sum), LifeCurve.Of(LifeTable.Sum(other, one, LifeTable.Empty)));
        return sum.Count == one.Count + other.Count
            && sum.Equals(LifeTable.Sum(other, one))
            && TimeToEvent.Days.All(day => curve.On(day) == there.On(day)
                && sum.AtRisk(SpellAge.Of(day)) == one.AtRisk(SpellAge.Of(day)) + other.AtRisk(SpellAge.Of(day)));
    }

    // Where nobody goes out of sight, the curve is a plain share.
    [Property]
    public bool Curve_OfSpellsAllSeenToTheirEnd_IsAPlainShare(NonEmptyArray<byte> days)
    {
        var spells = days.Get.Select(day => $"{day}{(day % 3 == 0 ? 'l' : 'r')}");
        var curve = LifeCurve.Of(Tables.Of(string.Join(' ', spells)));
        return TimeToEvent.Days.All(day => Math.Abs(
            curve.On(day).ReachedShare!.Value
            - ((double)days.Get.Count(one => one <= day && one % 3 != 0) / days.Get.Length)) < 1e-9);
    }
}
