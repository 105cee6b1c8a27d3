using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs on versions of KPIs and standards.</summary>
internal static class GuideBooks
{
    public static (KpiTable Months, string? Mixed, KpiValue Whole, RestatedFigure? Why) Versions(
        SalesStandard standard, FunnelHistory history, Kpi everybody, Kpi byPhone)
    {
        // example: versions
        var book = new DefinitionBook(
            new KpiDefinition(everybody, new(2010, 1, 1), new("首版", "the first"), new("Handbook 7")),
            new KpiDefinition(
                byPhone with { Version = 2 }, new(2010, 11, 1), new("只计来电", "calls alone"), new("Handbook 8")));
        var ours = standard with { Definitions = book };
        var autumn = new ReportingPeriod(new(2010, 10, 1), new(2010, 11, 30));
        var months = ours.Figures(history, autumn).Of(everybody).By(KpiSeries.Month).Table;
        var mixed = months.Total[0].Refusal?.Text.En;
        var pinned = ours with { Definitions = book.Pin("filed", 1) };
        var whole = pinned.Figures(history, autumn).Of(everybody).Table.Total[0];
        // end
        return (months, mixed, whole, Redefined(history, ours, pinned));
    }

    public static (BookAnswer<SalesStandard> Answer, string? Why, string Json) Standards(SalesStandard stricter)
    {
        // example: standard-book
        var book = new StandardBook(
            new StandardEdition(SalesStandards.Gps, new(2010, 1, 1)),
            new StandardEdition(stricter, new(2010, 7, 1)),
            new StandardEdition(SalesStandards.Lotus, new(2010, 10, 1), new DealerId("D-1")));
        var answer = book.In(ReportingPeriod.Month(2010, 10), new DealerId("D-1"));
        var why = book.In(new(new(2010, 6, 1), new(2010, 7, 31))).Refusal?.Text.Zh;
        var json = StandardJson.Write(book);
        // end
        return (answer, why, json);
    }

    private static RestatedFigure? Redefined(FunnelHistory history, SalesStandard ours, SalesStandard pinned)
    {
        // example: redefined
        var november = ReportingPeriod.Month(2010, 11);
        if (pinned.Defined("filed", november).TryGet(out var then, out _)
            && ours.Defined("filed", november).TryGet(out var now, out _))
        {
            return RestatementReport.Of(history, ours, [then], november, november, redefined: [now]).Total[0];
        }

        // end
        return null;
    }
}
