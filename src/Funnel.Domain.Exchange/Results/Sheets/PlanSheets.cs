using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>A plan as sheets.</summary>
internal static class PlanSheets
{
    public static IReadOnlyList<Sheet> Of(PlanResult result, Language language) =>
    [
        .. result.Plan.Plan is { } plan
            ? new[] { Channels(plan, language), Steps(plan, language) }
            : [Why(result.Plan, language)],
        Levers(result.WhatIf, language),
    ];

    private static Sheet Channels(RetailPlan plan, Language language)
    {
        var sheet = new Sheet(
            Say("计划", "Plan"), Say("渠道", "Channel"), Say("新增留档", "New cards"), Say("展厅流量留档", "Filings"),
            Say("新增流量", "New traffic"), Say("说明", "Note"));
        foreach (var channel in plan.Channels)
        {
            sheet.Row(
                Codes.Of<FilingChannel>().NameOf(channel.Channel).In(language),
                channel.NewCards,
                channel.Filings,
                SheetCell.Whole(channel.Traffic),
                channel.WhyNoTraffic?.Text.In(language) ?? "");
        }

        sheet.Row(Say("合计", "Total"), plan.NewCards, plan.Filings, SheetCell.Whole(plan.Traffic), "");
        return sheet;

        string Say(string zh, string en) => new Phrase(zh, en).In(language);
    }

    private static Sheet Steps(RetailPlan plan, Language language)
    {
        var sheet = new Sheet(
            new Phrase("算法", "How").In(language),
            new Phrase("步骤", "Step").In(language),
            new Phrase("结果", "Comes to").In(language),
            new Phrase("算法", "How").In(language));
        foreach (var step in plan.Steps)
        {
            sheet.Row(step.Name.In(language), SheetCell.Amount(step.Value), step.Formula.In(language));
        }

        return sheet;
    }

    private static Sheet Why(RetailPlanResult result, Language language)
    {
        var sheet = new Sheet(
            new Phrase("计划", "Plan").In(language), new Phrase("无法达成", "Cannot be reached").In(language));
        sheet.Row(result.Why?.Text.In(language) ?? "");
        return sheet;
    }

    private static Sheet Levers(RetailWhatIf whatIf, Language language)
    {
        var sheet = new Sheet(
            Say("只提升一个转化率", "Raising one rate"), Say("转化率", "Rate"), Say("目前", "Now"), Say("需达到", "Needed"),
            Say("上限成交", "At best"), Say("说明", "Note"));
        foreach (var lever in whatIf.Levers)
        {
            sheet.Row(
                lever.Name.In(language),
                SheetCell.Share(lever.Current),
                SheetCell.Share(lever.Needed),
                SheetCell.Amount(lever.AtBest),
                lever.WhyNot?.Text.In(language) ?? "");
        }

        return sheet;

        string Say(string zh, string en) => new Phrase(zh, en).In(language);
    }
}
