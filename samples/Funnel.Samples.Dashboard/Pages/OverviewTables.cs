using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The tables of the overview for a spreadsheet.</summary>
internal sealed class OverviewTables(IndexModel page, Visitor visitor)
{
    /// <summary>The table of a name; null where there is none.</summary>
    public CsvTable? Find(string? name) => name switch
    {
        "funnel" => Funnel(name),
        "inventory" => Inventory(name),
        "retail" => Retail(name),
        "lost" => Lost(name),
        "structure" => Structure(name),
        "progress" => Progress(name),
        "kpis" => Kpis(name),
        _ => null,
    };

    private static object?[] Row(params object?[] cells) => cells;

    private CsvTable Table(string name, IEnumerable<Phrase> titles, IEnumerable<object?[]> rows) =>
        new(name, [.. titles.Select(visitor.Say)], [.. rows]);

    private CsvTable Funnel(string name) => Table(
        name,
        [
            OverviewTexts.Stage, OverviewTexts.Reached, OverviewTexts.FromBefore, OverviewTexts.Benchmark,
            OverviewTexts.NotReached, OverviewTexts.OnRecord, OverviewTexts.Passed, OverviewTexts.StillOpen,
        ],
        page.Overview.Funnel.Funnel.Steps.Select(step => Row(
            visitor.Say(Codes.Of<FunnelStage>().NameOf(step.Stage)),
            step.Count,
            step.Rate,
            step.Benchmark,
            step.FromBefore is null ? null : step.Lost,
            step.Recorded,
            step.Passed,
            step.Waiting)));

    private CsvTable Inventory(string name)
    {
        var ledger = page.Ledger;
        return Table(
            name,
            [
                OverviewTexts.Opening, OverviewTexts.Created, OverviewTexts.Delivered, OverviewTexts.Lost,
                OverviewTexts.Closing,
            ],
            [Row(ledger.Opening, ledger.Created, ledger.Delivered, ledger.Lost, ledger.Closing)]);
    }

    private CsvTable Retail(string name) => Table(
        name, [OverviewTexts.Part, OverviewTexts.Cars], page.Retail.Select(part => Row(part.Name, part.Count)));

    private CsvTable Lost(string name)
    {
        var channels = page.Overview.Lost.Tables[0].Rows;
        return Table(
            name,
            [OverviewTexts.Reason, .. channels.Select(channel => channel.Name), OverviewTexts.Total],
            page.Overview.Lost.Total.Reasons.Select((reason, place) => Row([
                visitor.Say(Codes.Of<LostReason>().NameOf(reason.Reason)),
                .. channels.Select(channel => (object)channel.Reasons[place].Cards),
                reason.Cards,
            ])));
    }

    private CsvTable Structure(string name)
    {
        var stock = page.Structure;
        return Table(
            name,
            [OverviewTexts.Level, .. AgeBand.All.Select(band => band.Name), OverviewTexts.Total],
            stock.Levels.Select(level => Row([
                visitor.Say(level.Name),
                .. AgeBand.All.Select(band => (object)stock.Of(level.Code, band)),
                stock.Of(level.Code),
            ])));
    }

    private CsvTable Progress(string name) => Table(
        name,
        [
            OverviewTexts.Date, .. Codes.Of<FilingChannel>().Values.Select(Codes.Of<FilingChannel>().NameOf),
            OverviewTexts.Total, OverviewTexts.Pace,
        ],
        page.Overview.Progress.Days.Select(day => Row([
            Days.Of(day.On),
            .. day.Cumulative.Select(channel => (object)channel.Cards),
            day.Total,
            day.ExpectedByNow is { } pace ? Math.Round(pace, 2) : null,
        ])));

    private CsvTable Kpis(string name) => Table(
        name,
        [
            OverviewTexts.Kpi, OverviewTexts.Name, OverviewTexts.ByGroup(page.Kpis.AreDealers),
            OverviewTexts.Numerator, OverviewTexts.Denominator, OverviewTexts.Value,
        ],
        from kpi in page.Kpis.Families.SelectMany(family => family)
        from line in Lines(kpi)
        let value = line.Value
        select Row(
            kpi.Id, visitor.Say(kpi.Name), visitor.Say(line.Group), value.Numerator, value.Denominator, value.Value));

    private IEnumerable<(Phrase Group, KpiValue Value)> Lines(Kpi kpi) => page.Kpis.Groups
        .Where(group => group.Values.ContainsKey(kpi))
        .Select(group => (group.Name, group.Values[kpi]))
        .Prepend((OverviewTexts.Total, page.Overview.Now.Get(kpi.Id)));
}
