using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Report = Funnel.Domain.Tests.Stories.Report;

namespace Funnel.Domain.Tests.Reports;

/// <summary>Stories as facts, and reports as text to compare.</summary>
internal static class Told
{
    /// <summary>
    /// A month with something of everything; what is in it is worked out by hand in the tests of the KPIs.
    /// </summary>
    public static Story October { get; } = Story.OfCards(
        """
        A walk-in  09-10 B
        B phone    09-15 C | 09-28 order | 10-05 delivered
        C walk-in  09-20 H | 10-06 order | 10-08 delivered
        D outreach 09-01 N | 10-02 dormant
        E walk-in  10-01 H | 10-03 order | 10-03 order-cancelled | 10-10 order | 10-12 delivered
        F phone    10-31 B
        G outreach 10-15 O | 10-15 order | 10-15 delivered
        H walk-in  10-09 A | 10-11 order
        I phone    09-30 C | 10-20 lost competitor Golf
        J walk-in  10-05 A | 10-06 order | 10-25 lost gave-up
        K walk-in  08-01 A | 09-29 order | 09-30 delivered
        L walk-in  11-01 A
        M phone    09-05 A | 09-06 order | 09-07 order-cancelled | 10-30 order | 10-31 delivered
        N walk-in  09-12 A | 10-01 lost territory
        P outreach 10-20 C | 10-21 lost unreachable
        Q walk-in  10-22 C | 10-23 lost same-brand
        """);

    public static ReportingPeriod Period(string from, string to, string? asOf = null) =>
        new(Words.DayOf(from), Words.DayOf(to), Words.DayOf(asOf ?? to));

    public static FactBook Facts(this Story story, ReportingPeriod period) =>
        new(story.ToHistory(), period, OwnerContactSchedules.Lotus);

    public static Figures Figures(this Story story, ReportingPeriod period) =>
        SalesStandards.Gps.Figures(story.Facts(period));

    /// <summary>One KPI down the lines: <c>walk-in 3/7, phone 2/4</c>.</summary>
    public static string Of(this ReportSection section, string kpi) =>
        string.Join(", ", section.Rows.Select(row => $"{row.Key} {Report.Text(row.Values.Get(kpi))}"));

    public static string Of(this IReadOnlyList<KpiValue> values, string kpi) => Report.Text(values.Get(kpi));
}
