using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class RepeatedKpiTests
{
    [Fact]
    public void Evaluate_AskedTwiceForAKpi_TellsTheSameTwice()
    {
        var history = Story.OfCards("C walk-in 10-01 B | 10-05 order").ToHistory();
        var kpi = KpiCatalog.For(LevelScales.Gps).Get("order-rate");
        var october = ReportingPeriod.Month(2010, 10);

        var figures = SalesStandards.Gps.Figures(history, october).Of(kpi, kpi);

        Assert.Equal([1, 1], figures.With(new() { Engine = FigureEngine.Rows }).Table.Total.Select(v => v.Numerator));
        Assert.Equal([1, 1], figures.Table.Total.Select(value => value.Numerator));
    }
}
