using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>A KPI's figure for one group: two whole numbers, from which the value follows.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Numerator">The number counted or summed.</param>
/// <param name="Denominator">What it is held against; null for a count or a sum.</param>
public readonly record struct KpiValue(Kpi Kpi, long Numerator, long? Denominator)
{
    private const long FewestForChange = 10;

    /// <summary>
    /// Why there is no figure, such as mixed versions of the KPI in its period: both numbers are then 0 and mean
    /// nothing. Null where there is one.
    /// </summary>
    public Reason? Refusal { get; init; }

    /// <summary>
    /// The count or sum itself, or numerator by denominator; null where the denominator is 0 or the figure is refused:
    /// there is no value then.
    /// </summary>
    public double? Value => (Refusal, Denominator) switch
    {
        ({ }, _) or (_, 0) => null,
        (_, null) => Numerator,
        (_, { } denominator) => (double)Numerator / denominator,
    };

    /// <summary>
    /// The figure of two parts that share no record: both sides add, but for the days of a period, which are the same
    /// number everywhere.
    /// </summary>
    /// <exception cref="ArgumentException">The other figure is of another KPI.</exception>
    internal KpiValue Plus(KpiValue other)
    {
        if (!ReferenceEquals(other.Kpi, Kpi))
        {
            throw new ArgumentException($"A figure of '{other.Kpi}' does not add to one of '{Kpi}'.", nameof(other));
        }

        var denominator = Kpi.Denominator is { Facts: null } ? Denominator : checked(Denominator + other.Denominator);
        return this with { Numerator = checked(Numerator + other.Numerator), Denominator = denominator };
    }

    /// <summary>
    /// How the figure moved since an earlier one: of a percentage the difference (0.02 is two points), of a count or
    /// average the rise as a share of the earlier value (0.5 is half as many again). Null where either rests on too few
    /// to say: an earlier count below 10, or fewer than 10 on either side of a rate or an average (ours 2); null also
    /// where the two are of different versions of the KPI. A sum does not tell how many are behind it: null, too, where
    /// it would have to.
    /// </summary>
    /// <exception cref="ArgumentException">The earlier figure is of another KPI.</exception>
    public double? ChangeFrom(KpiValue earlier)
    {
        if (earlier.Kpi.Id != Kpi.Id)
        {
            throw new ArgumentException($"A figure of '{Kpi}' did not change from '{earlier.Kpi}'.", nameof(earlier));
        }

        if (earlier.Kpi.Version != Kpi.Version
            || !(Kpi.Denominator ?? Kpi.Numerator).IsCount
            || (earlier.Denominator ?? earlier.Numerator) < FewestForChange || Denominator < FewestForChange
            || Value is not { } now || earlier.Value is not { } before)
        {
            return null;
        }

        return Kpi.IsPercentage ? now - before : before == 0 ? null : (now / before) - 1;
    }

    /// <summary>
    /// Between which bounds a rate lies when its cases are taken as a sample of many (Wilson); null for other KPIs and
    /// without a denominator.
    /// </summary>
    public ShareInterval? IntervalAt(Confidence confidence) => Kpi.Kind == KpiKind.Ratio
        ? ShareInterval.OfShare(Numerator, Denominator!.Value, confidence)
        : null;

    /// <summary>How far the figure can be relied on.</summary>
    public Reliability Reliability => ReliabilityPolicy.Default.Of(this);

    /// <summary>The id with both numbers and the value, for logs: <c>order-rate 1/2 = 50 %</c>.</summary>
    public override string ToString() => (Denominator, Value) switch
    {
        _ when Refusal is { } refusal => $"{Kpi}: no value ({refusal.Code})",
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Kpi} {Numerator}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Kpi} {Numerator}/{Denominator}: no value"),
        (_, { } value) when Kpi.IsPercentage =>
            string.Create(CultureInfo.InvariantCulture, $"{Kpi} {Numerator}/{Denominator} = {value * 100:0.#} %"),
        (_, { } value) =>
            string.Create(CultureInfo.InvariantCulture, $"{Kpi} {Numerator}/{Denominator} = {value:0.##}"),
    };

    /// <summary>Whether there is nothing to tell: no numerator, and no facts in the denominator.</summary>
    internal bool IsNothing =>
        Refusal is null && Numerator == 0 && (Denominator is null or 0 || Kpi.Denominator!.Facts is null);
}
