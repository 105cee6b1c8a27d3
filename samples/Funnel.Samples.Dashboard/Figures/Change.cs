using Funnel.Domain.Kpis;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>How a figure moved since the period before.</summary>
/// <param name="Kind">
/// What the amount is: of a ratio, a share of one (0.021 is 2.1 points); of an average, the difference; of a count,
/// the difference, with the share it is of the earlier count beside it.
/// </param>
/// <param name="Amount">By how much it rose; negative where it fell.</param>
/// <param name="Share">Of a count, the rise as a share of the earlier one; null where that was below 10.</param>
/// <param name="Bearing">Which way is the good one.</param>
internal readonly record struct Change(KpiKind Kind, double Amount, double? Share, KpiBearing Bearing)
{
    /// <summary>Whether it moved for the better; null where it did not move or neither way is better.</summary>
    public bool? IsBetter => (Amount, Bearing) switch
    {
        (0, _) or (_, KpiBearing.Neither) => null,
        ( > 0, _) => Bearing == KpiBearing.More,
        _ => Bearing == KpiBearing.Less,
    };

    /// <summary>The change of a figure; null where either has no value, or rests on too few.</summary>
    public static Change? Between(KpiValue now, KpiValue? before)
    {
        if (now.Value is not { } value || before?.Value is not { } earlier)
        {
            return null;
        }

        // Of a count the difference says something even where a percentage of few would not.
        var share = now.ChangeFrom(before!.Value);
        var isCount = now.Kpi.Kind == KpiKind.Count;
        return share is null && !isCount ? null : new(
            now.Kpi.Kind,
            Math.Round(value - earlier, Decimals(now.Kpi.Kind)),
            isCount ? share : null,
            now.Kpi.Bearing);
    }

    // What nobody would see did not move: a tenth of a point of a share, a tenth of an average.
    private static int Decimals(KpiKind kind) => kind switch
    {
        KpiKind.Ratio or KpiKind.Proportion => 3,
        KpiKind.FlowRatio => 2,
        _ => 1,
    };
}
