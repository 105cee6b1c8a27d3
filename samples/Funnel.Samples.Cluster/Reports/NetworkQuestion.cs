using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Options;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Cluster.Reports;

/// <summary>What a report asks of every silo, as it travels: everything by its id.</summary>
/// <param name="Standard">The code of the standard whose KPIs are meant.</param>
/// <param name="Period">First day, last day, as-of day, day of knowledge.</param>
/// <param name="Kpis">The KPIs.</param>
/// <param name="By">The dimensions that make a group.</param>
/// <param name="Where">Whose figures are wanted, as the option is written; everybody's where it is empty.</param>
[GenerateSerializer]
[Alias("funnel-question")]
internal sealed record NetworkQuestion(
    [property: Id(0)] string Standard,
    [property: Id(1)] string Period,
    [property: Id(2)] string Kpis,
    [property: Id(3)] string By,
    [property: Id(4)] string Where)
{
    private const char Between = ',';
    private const char Line = '\n';

    /// <summary>The question of a plan. Months and weeks are none of a fact: each has a plan of its own.</summary>
    public static NetworkQuestion Of(KpiPlan plan, SalesStandard standard, IEnumerable<string> where)
    {
        var period = plan.Period;
        LocalDate[] days = [period.From, period.To, period.AsOf, period.KnownOn];
        return new(
            standard.Code,
            string.Join(Between, days.Select(LocalDatePattern.Iso.Format)),
            string.Join(Between, plan.Kpis.Select(kpi => kpi.Id)),
            string.Join(Between, plan.By.Where(one => !KpiSeries.All.Contains(one)).Select(one => one.Id)),
            string.Join(Line, where));
    }

    /// <summary>Counts a history, one set of tallies for each of the plan's questions.</summary>
    public IReadOnlyList<Tallies> Count(SalesStandard standard, FunnelHistory history)
    {
        var days = Parts(Period).Select(day => LocalDatePattern.Iso.Parse(day).Value).ToArray();
        var period = new ReportingPeriod(days[0], days[1], days[2], days[3]);
        var by = DimensionChoice.Of(Parts(By));
        var scope = ScopeOption.Read(Where.Split(Line, StringSplitOptions.RemoveEmptyEntries));
        var kpis = KpiChoice.Among(standard.Kpis, Parts(Kpis));
        var asked = by.Union(Dimensions.All.Where(one => scope.Only(one) is not null));
        var columns = standard.Keep(history, period, [.. asked]);
        return columns.Answer(
            standard.Figures(columns).Of(kpis).By(by).Where(scope).Plan, new FigureOptions { Degree = 1 });
    }

    private static string[] Parts(string text) => text.Split(Between, StringSplitOptions.RemoveEmptyEntries);
}
