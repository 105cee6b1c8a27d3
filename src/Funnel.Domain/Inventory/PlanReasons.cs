using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>Why a plan or a part of it cannot be worked out.</summary>
internal static class PlanReasons
{
    public static Reason NoNewCards { get; } = new(
        "no-new-cards",
        new("期内没有新增留档，无法得知新增成交率", "No card was filed in the period, so that the close rate of new cards is unknown"));

    public static Reason NoNewDeliveries { get; } = new(
        "no-new-deliveries",
        new(
            "期内新增成交率为0，新增再多也无法达成目标",
            "No new card was delivered in the period: at a close rate of 0 no number is enough"));

    public static Reason NoTraffic { get; } = new(
        "no-traffic",
        new(
            "期内没有该渠道的新增流量，无法得知留档率",
            "The period has no new traffic of this channel, so that its filing rate is unknown"));

    public static Reason NothingFiled { get; } = new(
        "nothing-filed",
        new(
            "期内该渠道留档率为0",
            "Nothing was filed from this channel's traffic: at a filing rate of 0 no traffic is enough"));

    public static Reason NoOpeningOrders { get; } = new(
        "no-opening-orders",
        new(
            "期初没有订单，无法得知其成交率：未计入",
            "No order was in force when the period began: their rate is unknown and counted as 0"));

    public static Reason NoOpeningProspects { get; } = new(
        "no-opening-prospects",
        new(
            "期初没有库存客户，无法得知其成交率：未计入",
            "The period began without other prospects: their rate is unknown and counted as 0"));

    public static Reason NothingToConvert { get; } = new(
        "nothing-to-convert", new("没有可转化的数量", "There is nothing this rate could convert"));

    public static Reason NotEvenAll { get; } = new(
        "not-even-all", new("即使达到100%也无法达成目标", "Even at 100 % the target is not reached"));

    public static Reason CardsDoNotClose { get; } = new(
        "cards-do-not-close",
        new("展厅新增成交率为0，多留档也不会多成交", "No new showroom card was delivered: more filings would bring no delivery"));
}
