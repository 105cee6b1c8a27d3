using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>
/// By how much a share differs from another one, as an interval (Newcombe); or why nothing can be said of that.
/// </summary>
public sealed class ShareDifference
{
    private ShareDifference(ShareInterval? interval, Reason? refusal) => (Interval, Refusal) = (interval, refusal);

    /// <summary>The bounds of the difference, −1 to 1; null where it is refused.</summary>
    public ShareInterval? Interval { get; }

    /// <summary>Why nothing can be said; null where there is an interval.</summary>
    public Reason? Refusal { get; }

    /// <summary>Whether the difference is one beyond chance: the interval does not hold 0.</summary>
    public bool IsBeyondChance => Interval is { } bounds && (bounds.Low > 0 || bounds.High < 0);

    internal static ShareDifference Of(KpiValue share, KpiValue less, Confidence confidence, bool shareRecords)
    {
        if (share.Kpi.Kind != KpiKind.Ratio)
        {
            return Refused(new("not-a-rate", new("该指标不是比率，没有区间。", "The KPI is no rate and has no interval.")));
        }

        if (shareRecords)
        {
            return Refused(new("shared-records", new(
                "两期含有同一批客户（如期初库存），差异无法按抽样判断；请用新增或限期口径。",
                "Both periods hold the same customers, such as the opening stock, so that they are no two samples; "
                + "take a rate of new customers or of a window.")));
        }

        var interval = ShareInterval.OfDifference(
            (share.Numerator, share.Denominator!.Value), (less.Numerator, less.Denominator!.Value), confidence);
        return interval is null
            ? Refused(new("no-value", new("其中一方没有数据。", "One of the two has nothing to count.")))
            : new(interval, null);
    }

    private static ShareDifference Refused(Reason reason) => new(null, reason);
}
