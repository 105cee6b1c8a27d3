using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of planning says.</summary>
internal static class PlanTexts
{
    public static Phrase Title { get; } = new("零售计划", "Retail plan");
    public static Phrase Wanted { get; } = new("计划成交", "Deliveries wanted");
    public static Phrase From { get; } = new("起点", "Beginning with");
    public static Phrase Closing { get; } = new("期末库存（下一期间）", "the closing stock (the next period)");
    public static Phrase Opening { get; } = new("期初库存（同一期间）", "the opening stock (the same period)");
    public static Phrase Work { get; } = new("计算", "Work it out");
    public static Phrase Needed { get; } = new("需要什么", "What it takes");
    public static Phrase Channel { get; } = new("渠道", "Channel");
    public static Phrase NewCards { get; } = new("新增留档", "New cards");
    public static Phrase Filings { get; } = new("展厅流量留档", "Filings");
    public static Phrase Traffic { get; } = new("新增流量", "New traffic");
    public static Phrase Note { get; } = new("说明", "Note");
    public static Phrase Steps { get; } = new("算法", "How it was worked out");
    public static Phrase WhatIf { get; } = new("假如只提升一个转化率", "What if one rate rose");
    public static Phrase Now { get; } = new("目前", "Now");
    public static Phrase WouldNeed { get; } = new("需达到", "Needed");
    public static Phrase AtBest { get; } = new("上限成交", "Deliveries at best");

    public static Phrase RatesOf(string days) => new($"转化率取自 {days}", $"at the rates of {days}");

    public static Phrase Stock(string orders, string prospects) => new(
        $"起点：订单 {orders}，其他在跟客户 {prospects}（零售客户）。",
        $"It begins with {orders} orders and {prospects} other open prospects (retail customers).");

    public static Phrase ExpectedAsIs(string deliveries) => new(
        $"按目前转化率与留档数，预计 {deliveries}", $"{deliveries} expected as things are");

    public static Phrase NoNumber(string text, long most) => new(
        FormattableString.Invariant($"计划成交：'{text}' 不是 0 到 {most} 之间的整数。"),
        FormattableString.Invariant($"Deliveries wanted: '{text}' is no whole number from 0 to {most}."));
}
