namespace Funnel.Domain.Inventory;

/// <summary>Writes down how a plan was worked out.</summary>
internal static class PlanSteps
{
    public static IReadOnlyList<PlanStep> Of(
        RetailRates rates, long target, PlannedStock stock, Fraction remaining, long newCards)
    {
        var orders = RetailPlanning.OfPart(stock.Orders, rates.Conversion.OpeningOrders);
        var prospects = RetailPlanning.OfPart(stock.Prospects, rates.Conversion.OpeningProspects);
        return
        [
            new("target", new("零售目标", "retail target"), new("给定", "given"), target),
            new(
                "from-opening-orders",
                new("期初订单成交", "from opening orders"),
                new("期初订单 × 期初订单成交率", "opening orders × their delivery rate"),
                orders.ToDouble()),
            new(
                "from-opening-prospects",
                new("期初非订单客户成交", "from other opening prospects"),
                new("其他期初库存 × 其成交率", "other opening prospects × their close rate"),
                prospects.ToDouble()),
            new(
                "remaining",
                new("需由新增完成", "to come from new cards"),
                new("目标 − 期初成交，不小于0", "target − from the stock, at least 0"),
                remaining.ToDouble()),
            new(
                "new-cards",
                new("需新增留档", "new cards needed"),
                new("需由新增完成 ÷ 新增成交率，向上取整", "to come from new cards ÷ close rate of new cards, rounded up"),
                newCards),
            new(
                "prospects",
                new("需有望客户总数", "prospects needed"),
                new("期初库存 + 新增留档", "opening stock + new cards"),
                stock.Total + newCards),
        ];
    }
}
