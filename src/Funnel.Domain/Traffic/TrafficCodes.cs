using Funnel.Domain.Wording;

namespace Funnel.Domain.Traffic;

/// <summary>Codes and names of the register's coded fields.</summary>
public static class TrafficCodes
{
    /// <summary>Visits and calls.</summary>
    public static CodeBook<TrafficKind> Kinds { get; } = new(
        (TrafficKind.Visit, "visit", new("来店", "visit")),
        (TrafficKind.Call, "call", new("来电", "call")));

    /// <summary>First and further visits.</summary>
    public static CodeBook<VisitOrder> VisitOrders { get; } = new(
        (VisitOrder.First, "first", new("首次", "first")),
        (VisitOrder.Again, "again", new("再次", "again")));

    /// <summary>What a record led to.</summary>
    public static CodeBook<TrafficOutcome> Outcomes { get; } = new(
        (TrafficOutcome.Filed, "filed", new("留档", "filed")),
        (TrafficOutcome.FollowUp, "follow-up", new("跟进", "follow-up")),
        (TrafficOutcome.None, "none", new("未留信息", "none")));
}
