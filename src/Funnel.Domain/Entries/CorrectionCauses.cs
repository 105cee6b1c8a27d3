using Funnel.Domain.Wording;

namespace Funnel.Domain.Entries;

/// <summary>The causes of corrections at the edge where they come in as text.</summary>
public static class CorrectionCauses
{
    private static readonly Reason CarReturned = new("car-returned", new(
        "退车不是录入错误：车辆确已交付，交车保持不变。",
        "A returned car is no wrong entry: it was delivered, and stays so."));

    private static readonly Reason DealRegretted = new("deal-regretted", new(
        "客户反悔不是录入错误：订单确曾签订，应登记退订或战败。",
        "A deal that is regretted is no wrong entry: it was made; record that the order was cancelled or the customer "
        + "lost."));

    /// <summary>
    /// Why a code that people give as a cause is none: <c>car-returned</c>, <c>deal-regretted</c>. Null for every other
    /// code, be it a cause or not.
    /// </summary>
    public static Reason? Against(string code) => code switch
    {
        "car-returned" => CarReturned,
        "deal-regretted" => DealRegretted,
        _ => null,
    };
}
