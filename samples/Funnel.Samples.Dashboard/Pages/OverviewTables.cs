using Funnel.Domain.Channels;
using Funnel.Domain.Reports;
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
        "funnel" => new(name, Titles(OverviewTexts.Stage, OverviewTexts.Reached, OverviewTexts.FromBefore, OverviewTexts.Benchmark, OverviewTexts.NotReached), [.. Funnel()]),
        "inventory" => new(name, Titles(OverviewTexts.Opening, OverviewTexts.Created, OverviewTexts.Delivered, OverviewTexts.Lost, OverviewTexts.Closing), [Inventory()]),
        "retail" => new(name, Titles(OverviewTexts.Part, OverviewTexts.Cards), [.. page.Retail.Select(part => Row(part.Name, part.Count))]),
        "lost" => Lost(name),
        "structure" => Structure(name),
        "progress" => Progress(name),
        "kpis" => Kpis(name),
        _ => null,
    };

    private static object?[] Row(params object?[] cells) => cells;

    private IReadOnlyList<string> Titles(params IEnumerable<Domain.Wording.Phrase> titles) => [.. titles.Select(visitor.Say)];

    private IEnumerable<object?[]> Funnel() => page.Overview.Funnel.Funnel.Steps.Select(step => Row(
        visitor.Say(FunnelStages.All.NameOf(step.Stage)), step.Count, step.Rate, step.Benchmark, step.FromBefore is null ? null : step.Lost));

    private object?[] Inventory()
    {
        var ledger = page.Ledger;
        return Row(ledger.Opening, ledger.Created, ledger.Delivered, ledger.Lost, ledger.Closing);
    }

    private CsvTable Lost(string name)
    {
        var lost = page.Overview.Lost;
        var rows = lost.Tables[0].Rows;
        return new(
            name,
            [visitor.Say(OverviewTexts.Reason), .. rows.Select(row => visitor.Say(row.Name)), visitor.Say(OverviewTexts.Total)],
            [.. lost.Total.Reasons.Select((reason, place) => Row([
                visitor.Say(Domain.Cards.LostReasons.All.NameOf(reason.Reason)),
                .. rows.Select(row => (object)row.Reasons[place].Cards),
                reason.Cards,
            ]))]);
    }

    private CsvTable Structure(string name)
    {
        var stock = page.Structure;
        return new(
            name,
            [visitor.Say(OverviewTexts.Level), .. AgeBands.All.Select(band => visitor.Say(band.Name)), visitor.Say(OverviewTexts.Total)],
            [.. stock.Levels.Select(level => Row([
                visitor.Say(level.Name),
                .. AgeBands.All.Select(band => (object)stock.Of(level.Code, band)),
                stock.Of(level.Code),
            ]))]);
    }

    private CsvTable Progress(string name) => new(
        name,
        [
            visitor.Say(OverviewTexts.Date), .. FilingChannels.All.Values.Select(channel => visitor.Say(FilingChannels.All.NameOf(channel))),
            visitor.Say(OverviewTexts.Total), visitor.Say(OverviewTexts.Pace),
        ],
        [.. page.Overview.Progress.Days.Select(day => Row([
            Days.Of(day.On), .. day.Cumulative.Select(channel => (object)channel.Cards), day.Total, day.ExpectedByNow,
        ]))]);

    private CsvTable Kpis(string name) => new(
        name,
        Titles(OverviewTexts.Kpi, new("名称", "Name"), OverviewTexts.ByGroup(page.Kpis.AreDealers), new("分子", "Numerator"), new("分母", "Denominator"), new("值", "Value")),
        [
            .. from kpi in page.Kpis.Families.SelectMany(family => family.Kpis)
               from line in Lines(kpi)
               select Row(kpi.Id, visitor.Say(kpi.Name), line.Group, line.Value.Numerator, line.Value.Denominator, line.Value.Value),
        ]);

    private IEnumerable<(string Group, Domain.Kpis.KpiValue Value)> Lines(Domain.Kpis.Kpi kpi) => page.Kpis.Groups
        .Where(group => group.Values.ContainsKey(kpi))
        .Select(group => (visitor.Say(group.Name), group.Values[kpi]))
        .Prepend((visitor.Say(OverviewTexts.Total), page.Overview.Now.Single(value => value.Kpi == kpi)));
}
