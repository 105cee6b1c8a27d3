using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>Spells grow older every day, so that they are made anew for each day that figures are seen from.</summary>
public sealed class SpellKpisTests
{
    // Waiting for a visit at the end of September: A. At the end of October: B, since A has come, and C.
    private const string Cards = "A phone 09-20 B | 10-08 showroom\nB phone 10-05 B\nC phone 10-20 B";

    private static readonly Kpi Waiting = Kpi.Count(
        "waiting-for-a-visit",
        "等待到店",
        "Waiting for a visit",
        Source.Ours,
        FactKinds.Spells.AsOf(
            SpellColumns.Stage.Is(SpellStage.FiledVisited) & SpellColumns.Outcome.Is(SpellOutcome.StillIn)));

    // As known at the end of October.
    private static readonly ReportingPeriod September =
        new(Words.DayOf("09-01"), Words.DayOf("09-30"), Words.DayOf("09-30"), Words.DayOf("10-31"));

    [Fact]
    public void Series_OfSpells_CountsThoseOfEachMonth() => Assert.Equal(
        [1, 2],
        SalesStandards.Gps.Figures(Story.OfCards(Cards).ToHistory(), Told.Period("09-01", "10-31", "10-31"))
            .Of(Waiting).By(KpiSeries.Month).Table.Groups.Select(month => month[Waiting].Numerator));

    [Fact]
    public void Versions_AskedForSpells_AnswerFromTheHistory()
    {
        var standard = SalesStandards.Gps;
        var period = Told.Period("09-01", "10-31", "10-31");
        var history = Story.OfCards(Cards).ToHistory();
        var versions = FunnelVersions.Keep(history, standard.OwnerContacts, [Waiting], period, []);

        Assert.Equal(2, standard.Figures(versions).Of(Waiting).Table.Total[0].Numerator);
        Assert.Equal(1, standard.Figures(versions.In(September)).Of(Waiting).Table.Total[0].Numerator);
    }
}
