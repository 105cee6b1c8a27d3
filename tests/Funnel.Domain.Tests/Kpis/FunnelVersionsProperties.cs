using FsCheck;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using NodaTime;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>Versions give the figures of the row engine, over histories with every kind of correction.</summary>
[Properties(MaxTest = Runs.OfStores, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class FunnelVersionsProperties
{
    // Before everything that the stories tell, and every day that they are seen from.
    private static readonly LocalDate Start = new(2011, 10, 31);

    private static readonly IReadOnlyList<Dimension> Kept =
        [Dimensions.Dealer, Dimensions.Consultant, Dimensions.Channel];

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], .. Dimensions.All.Select(dimension => (IReadOnlyList<Dimension>)[dimension]), [.. Kept]];

    private static readonly Scope[] Scopes =
    [
        Scope.Everything,
        !Dimensions.Consultant.In("Ann", "Bob") & Dimensions.Dealer.In("D1", "D2"),
        Dimensions.Channel.Is("phone") | Dimensions.Level.Is("B"),
    ];

    private static readonly Dictionary<LevelScale, SalesStandard> Standards = LevelScales.All.ToDictionary(
        scale => scale, scale => SalesStandards.Gps with { Scale = scale, Kpis = KpiCatalog.For(scale) });

    [Property]
    public bool Versions_AnyDayAndGrouping_GiveTheTableOfTheRows(RecordedCase c, PositiveInt days, PositiveInt length)
    {
        var versions = Keep(c, Dimensions.All);
        var to = Start.PlusDays(days.Get % Period.DaysBetween(Start, c.First));
        var period = new ReportingPeriod(to.PlusDays(-(length.Get % 100)), to, to, c.First);
        var (kept, rows) = (versions.In(period), Rows(c, period));
        return Groupings.All(by => kept.By(by).Table.Equals(rows.By(by).Table));
    }

    [Property]
    public bool Versions_AnyPeriodAndScope_GiveTheTableOfTheRows(RecordedCase c)
    {
        var (kept, rows) = (Keep(c, Kept).In(c.Reported), Rows(c, c.Reported));
        return Scopes.All(scope => kept.By(Kept).Where(scope).Table.Equals(rows.By(Kept).Where(scope).Table));
    }

    [Property]
    public bool Series_ByMonthsAndWeeks_GivesTheTableOfTheRows(RecordedCase c)
    {
        var (columns, rows) = (StandardOf(c).Figures(c.Case.Story.ToHistory(), c.Reported), Rows(c, c.Reported));
        var kept = Keep(c, Dimensions.Consultant).In(c.Reported);
        return KpiSeries.All.All(series =>
            rows.By(series, Dimensions.Consultant).Table is var table
            && columns.By(series, Dimensions.Consultant).Table.Equals(table)
            && kept.By(series, Dimensions.Consultant).Table.Equals(table));
    }

    private static Figures Keep(RecordedCase c, params IReadOnlyList<Dimension> by) =>
        StandardOf(c).Figures(StandardOf(c).KeepVersions(
            c.Case.Story.ToHistory(), new(Start, c.First, c.First, c.First), by));

    private static Figures Rows(RecordedCase c, ReportingPeriod period) =>
        StandardOf(c).Figures(c.Case.Story.ToHistory(), period).With(new() { Engine = FigureEngine.Rows });

    private static SalesStandard StandardOf(RecordedCase c) => Standards[c.Case.Story.Scale];
}
