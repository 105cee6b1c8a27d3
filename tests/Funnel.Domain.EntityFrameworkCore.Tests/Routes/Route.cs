using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>One of the ways in which the same KPIs can be had.</summary>
/// <param name="Name">What it is called where a test fails.</param>
/// <param name="Evaluate">Evaluates KPIs of a period by group.</param>
internal sealed record Route(
    string Name, Func<IReadOnlyList<Kpi>, ReportingPeriod, IReadOnlyList<Dimension>, KpiTable> Evaluate)
{
    /// <summary>Expects the same figures from every route, for every grouping.</summary>
    public static void Agree(
        IReadOnlyList<Route> routes,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod period,
        IReadOnlyList<IReadOnlyList<Dimension>> groupings)
    {
        foreach (var by in groupings)
        {
            var expected = routes[0].Print(kpis, period, by);
            foreach (var route in routes.Skip(1))
            {
                Assert.Equal((route.Name, expected), (route.Name, route.Print(kpis, period, by)));
            }
        }
    }

    private string Print(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by) =>
        Report.Print(Evaluate(kpis, period, by));
}
