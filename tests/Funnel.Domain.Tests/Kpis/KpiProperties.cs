using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Kpis;

[Properties(Arbitrary = new[] { typeof(KpiProperties) })]
public sealed class KpiProperties
{
    private static readonly IReadOnlyList<Dimension>[] Groupings =
    [
        .. FactKinds.Cards.Dimensions.Where(Dimensions.All.Contains)
            .Select(dimension => (IReadOnlyList<Dimension>)[dimension]),
        [Dimensions.Dealer, Dimensions.Channel],
        [Dimensions.Consultant, Dimensions.Level, Dimensions.Media],
    ];

    public static Arbitrary<TwoPeriods> FollowingPeriods => Arb.From(
        from c in AnyCase.All
        from length in Gen.Elements(0, 5, 30)
        from late in Gen.Elements(0, 3, 40)
        let next = c.Period.To.PlusDays(1)
        let asOf = next.PlusDays(length + late - 3)
        select new TwoPeriods(c.Story, c.Period, next, length, asOf < next ? next : asOf));

    public static Arbitrary<Parts> NumbersOfParts => Arb.From(Gen.Choose(1, 4).Select(number => new Parts(number)));

    public static Arbitrary<Shuffled> Shuffles => Arb.From(
        from c in AnyCase.All
        from filings in Gen.Shuffle(c.Story.Filings.ToArray())
        from events in Gen.Shuffle(c.Story.Events.ToArray())
        from traffic in Gen.Shuffle(c.Story.Traffic.ToArray())
        from contacts in Gen.Shuffle(c.Story.OwnerContacts.ToArray())
        from customers in Gen.Shuffle(c.Story.BaseCustomers.ToArray())
        select new Shuffled(c, c.Story with
        {
            Filings = filings,
            Events = events,
            Traffic = traffic,
            OwnerContacts = contacts,
            BaseCustomers = customers,
        }));

    [Property]
    public bool Stock_OfEveryGroupAndPeriod_Balances(AnyCase c)
    {
        var report = c.Report;
        return Groupings.Append([]).All(by => AllGroups(report.By(by)).All(values =>
            StockLedger.Of(values).Closing == Count(values, "closing-prospects")
            && Count(values, "closing-prospects") == Count(values, "closing-active")
                + Count(values, "closing-dormant") + Count(values, "closing-ordered")
            && Count(values, "new-prospects") == Count(values, "new-walk-in-prospects")
                + Count(values, "new-phone-prospects") + Count(values, "outreach-prospects")));
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Transfers_WhereTheConsultantIsNoDimension_AreAsManyInAsOut(AnyCase c) =>
        Groupings.Append([]).Where(by => !by.Contains(Dimensions.Consultant)).All(
            by => AllGroups(c.Report.By(by)).All(values =>
                Count(values, "transferred-in-prospects") == Count(values, "transferred-out-prospects")));

    [Property(MaxTest = Runs.OfTables)]
    public bool Retail_OfEveryGroup_IsItsFourParts(AnyCase c) =>
        Groupings.All(by => AllGroups(c.Report.By(by)).All(
            values => RetailComposition.Of(values).Delivered == Count(values, "delivered-prospects")));

    [Property]
    public bool Closing_OfOnePeriod_IsTheOpeningOfTheNext(TwoPeriods c)
    {
        var closing = c.Story.Report(new ReportingPeriod(c.First.From, c.First.To, c.AsOf));
        var opening = c.Story.Report(new ReportingPeriod(c.Next, c.Next.PlusDays(c.Length), c.AsOf));
        return Groupings.Append([]).Where(by => !by.Contains(Dimensions.Level)).All(
            by => NonZero(closing, "closing-prospects", by).SetEquals(NonZero(opening, "opening-prospects", by)));
    }

    [Property]
    public bool Rate_OfAnything_CountsPartOfItsDenominator(AnyCase c)
    {
        var report = c.Report;
        return report.Total().Where(value => value.Kpi.Kind == KpiKind.Ratio).All(value =>
            value.Value is null or (>= 0 and <= 1)
            && IsPart(
                report.MembersOf(value.Kpi, KpiSide.Numerator), report.MembersOf(value.Kpi, KpiSide.Denominator)));
    }

    [Property]
    public bool Members_OfAnySide_AreAsManyAsReported(AnyCase c)
    {
        var report = c.Report;
        return report.Total().All(value => value.Kpi.Kind == KpiKind.Average
            ? value.Kpi.Denominator!.Facts is null
                || report.MembersOf(value.Kpi, KpiSide.Numerator).Count == value.Denominator
            : report.MembersOf(value.Kpi, KpiSide.Numerator).Count == value.Numerator
                && (value.Denominator is not { } denominator
                    || report.MembersOf(value.Kpi, KpiSide.Denominator).Count == denominator));
    }

    [Property(MaxTest = Runs.OfGroups)]
    public bool Members_OfAGroup_AreAsManyAsReported(AnyCase c)
    {
        var report = c.Report;
        return Groupings.All(by => report.By(by).Groups.All(group => group.Values
            .Where(value => value.Kpi.Kind != KpiKind.Average)
            .All(value => report.MembersOf(value.Kpi, by, group.Key).Count == value.Numerator)));
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Total_OfEveryKpi_IsTheSumOfItsGroups(AnyCase c) =>
        Groupings.All(by => SumsUp(c.Report.By(by), by));

    [Property(MaxTest = Runs.OfGroups)]
    public bool Groups_OfAnyReport_AreSortedAndNotEmpty(AnyCase c) =>
        Groupings.Select(by => c.Report.By(by).Groups).All(groups =>
            groups.Zip(groups.Skip(1)).All(pair => pair.First.Key < pair.Second.Key)
            && groups.All(group => group.Values.Any(value => value.Numerator != 0
                || (value.Denominator > 0 && value.Kpi.Id != "daily-showroom-traffic"))));

    [Property]
    public bool Report_AsOfADay_KnowsNothingDatedLater(AnyCase c) =>
        c.Report.Print() == c.Story.Until(c.Period.AsOf).Report(c.Period).Print();

    [Property(MaxTest = Runs.OfGroups)]
    public bool Report_AsOfADayByGroup_KnowsNothingDatedLater(AnyCase c)
    {
        var (whole, cut) = (c.Report, c.Story.Until(c.Period.AsOf).Report(c.Period));
        return Groupings.All(by => Report.Print(whole.By(by)) == Report.Print(cut.By(by)));
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Report_OfPartsOfTheFacts_AddsUp(AnyCase c, Parts drawn)
    {
        // A return ties two cards of a dealer, and a lead is tied to its card: parts of dealers add up to them, parts
        // of their cards do not.
        var (story, parts) = (c.Story.WithoutReturns() with { Leads = [] }, drawn.Number);
        var history = story.ToHistory();
        var reports = Enumerable.Range(0, parts).Select(part => new Report(
            history with
            {
                Cards = [.. Part([.. history.Cards], part, parts)],
                Traffic = Part(history.Traffic, part, parts),
                BaseCustomers = Part(history.BaseCustomers, part, parts),
                Checks = Part(history.Checks, part, parts),
                Consultants = Part(history.Consultants, part, parts),
            },
            story.Scale,
            c.Period).Total()).ToList();
        return story.Report(c.Period).Total().All(whole =>
            whole.Numerator == reports.Sum(part => part.Get(whole.Kpi.Id).Numerator)
            && (whole.Kpi.Denominator?.Facts is null
                || whole.Denominator == reports.Sum(part => part.Get(whole.Kpi.Id).Denominator)));
    }

    [Property]
    public bool Report_OfShuffledRows_IsTheSame(Shuffled c) =>
        Report.Print(c.Case.Report.By(Dimensions.Consultant))
            == Report.Print(c.Other.Report(c.Case.Period).By(Dimensions.Consultant));

    private static IEnumerable<IReadOnlyList<KpiValue>> AllGroups(KpiTable table) =>
        table.Groups.Select(group => group.Values).Append(table.Total);

    private static long Count(IReadOnlyList<KpiValue> values, string id) => values.Get(id).Numerator;

    private static HashSet<(GroupKey Key, long Count)> NonZero(Report report, string id, IReadOnlyList<Dimension> by) =>
    [
        .. report.By(by).Groups.Select(group => (group.Key, Count(group.Values, id))).Where(entry => entry.Item2 != 0),
        (GroupKey.All, Count(report.Total(), id)),
    ];

    private static bool IsPart(IEnumerable<string> part, IEnumerable<string> whole)
    {
        var left = whole.GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());
        return part.GroupBy(id => id).All(group => left.GetValueOrDefault(group.Key) >= group.Count());
    }

    private static bool SumsUp(KpiTable table, IReadOnlyList<Dimension> by) =>
        table.Total.Where(total => total.Kpi.HasDimensions(by)).All(total =>
        {
            var groups = table.Groups.Select(group => group.Values.Get(total.Kpi.Id)).ToList();
            return total.Numerator == groups.Sum(value => value.Numerator)
                && (total.Kpi.Denominator?.Facts is null
                    || total.Denominator == groups.Sum(value => value.Denominator));
        });

    private static List<T> Part<T>(IReadOnlyList<T> list, int part, int parts) =>
        [.. list.Where((_, place) => place % parts == part)];

    public sealed record TwoPeriods(Story Story, ReportingPeriod First, LocalDate Next, int Length, LocalDate AsOf);

    public sealed record Parts(int Number);

    public sealed record Shuffled(AnyCase Case, Story Other);
}
