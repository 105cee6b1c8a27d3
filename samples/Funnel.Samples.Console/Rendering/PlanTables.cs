using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Rendering.Analyses;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A plan as tables: how it was worked out, what it asks of each channel, what one rate could do.</summary>
internal sealed class PlanTables(Terminal terminal, Language language)
{
    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(PlanResult result)
    {
        var (from, to) = (AnalysisPage.Day(result.Basis.Period.From), AnalysisPage.Day(result.Basis.Period.To));
        var target = Figures.Whole(result.WhatIf.Target);
        var (orders, others) = (Figures.Whole(result.Stock.Orders), Figures.Whole(result.Stock.Prospects));
        Line(Say(
            $"零售目标 {target} 的有望客户计划，按 {from} – {to} 的转化率",
            $"Plan for {target} deliveries at the rates of {from} – {to}"));
        Line(Say(
            $"期初库存：订单 {orders}，非订单客户 {others}",
            $"Opening stock: {orders} ordered, {others} others"));
        if (FactKinds.WordsOf(result.Where) is { } scope)
        {
            Line(Say($"范围：{scope.Zh}", $"Only {scope.En}"));
        }

        if (result.Basis.Note is { } note)
        {
            Line(note.Text.In(language));
        }

        if (result.Plan.IsFeasible)
        {
            ShowPlan(result.Plan.Plan);
        }
        else
        {
            Line(Say("无法达成：", "Cannot be reached: ") + result.Plan.Why.Text.In(language));
        }

        ShowLevers(result.WhatIf);
    }

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Rate(double? rate) => rate is { } known ? Figures.Percent(known) : Figures.None;

    private void ShowPlan(RetailPlan plan)
    {
        var steps = new FittedTable()
            .Words(Say("步骤", "Step")).Numbers(Say("结果", "Comes to")).Words(Say("算法", "How"));
        foreach (var step in plan.Steps)
        {
            steps.Row([step.Name.In(language), Number(step.Value), step.Formula.In(language)]);
        }

        Show(steps);

        var channels = new FittedTable()
            .Words(Say("渠道", "Channel"))
            .Numbers(Say("新增留档", "New cards"), Say("展厅流量留档", "Filings"), Say("新增流量", "New traffic"));
        foreach (var channel in plan.Channels)
        {
            AddRow(NameOf(channel), channel.NewCards, channel.Filings, channel.Traffic);
        }

        AddRow(Say("合计", "Total"), plan.NewCards, plan.Filings, plan.Traffic);
        Show(channels);
        foreach (var channel in plan.Channels.Where(channel => channel.WhyNoTraffic is not null))
        {
            Line($"{NameOf(channel)}: {channel.WhyNoTraffic!.Text.In(language)}");
        }

        foreach (var note in plan.Notes)
        {
            Line(note.Text.In(language));
        }

        Line(Say($"预计成交 {Number(plan.Expected)}", $"Deliveries expected: {Number(plan.Expected)}"));

        void AddRow(string name, long cards, long filings, long? traffic) => channels.Row(
        [
            name, Figures.Whole(cards), Figures.Whole(filings),
            traffic is { } known ? Figures.Whole(known) : Figures.None,
        ]);
    }

    private void ShowLevers(RetailWhatIf whatIf)
    {
        Line("");
        Line(Say(
            $"若新增与期内相同，预计成交 {Number(whatIf.Expected)}；只提升一个转化率：",
            $"With as many new cards as in the period, {Number(whatIf.Expected)} deliveries; raising one rate alone:"));
        var table = new FittedTable()
            .Words(Say("转化率", "Rate"))
            .Numbers(Say("目前", "Now"), Say("需达到", "Needed"), Say("上限成交", "At best"))
            .Words("");
        foreach (var lever in whatIf.Levers)
        {
            table.Row(
            [
                lever.Name.In(language), Rate(lever.Current), Rate(lever.Needed), Number(lever.AtBest),
                lever.WhyNot?.Text.In(language) ?? "",
            ]);
        }

        Show(table);
    }

    private void Show(FittedTable table) => _console.Write(table.Of(terminal.Width));

    private void Line(string text)
    {
        foreach (var line in Wrapped.Lines(text, terminal.Width - 1))
        {
            _console.WriteLine(line);
        }
    }

    private string NameOf(ChannelPlan channel) => Codes.Of<FilingChannel>().NameOf(channel.Channel).In(language);

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
