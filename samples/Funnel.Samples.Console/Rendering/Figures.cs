using System.Globalization;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Numbers as a sales manager reads them, the same under every culture.</summary>
internal static class Figures
{
    public const string None = "–";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Whole(long number) => number.ToString("N0", Culture);

    /// <summary>
    /// A count or a sum as it is, a share in percent, an average with one decimal, a flow ratio with two; a dash for no
    /// value.
    /// </summary>
    public static string Value(KpiValue value) => (value.Kpi.Kind, value.Value) switch
    {
        _ when value.Refusal is not null => None,
        (KpiKind.Count or KpiKind.Sum, _) => Whole(value.Numerator),
        (_, null) => None,
        (KpiKind.Ratio or KpiKind.Proportion, { } share) => Percent(share),
        (KpiKind.FlowRatio, { } ratio) => ratio.ToString("N2", Culture),
        (_, { } average) => average.ToString("N1", Culture),
    };

    public static string Percent(double share) => (100 * share).ToString("F1", Culture) + "%";

    /// <summary>An amount that need not be whole, such as a part of a month's target.</summary>
    public static string Amount(decimal amount) => amount.ToString("#,0.#", Culture);

    /// <summary>A rate with both its sides.</summary>
    public static string Of(Conversion conversion) =>
        (conversion.Rate is { } rate ? Percent(rate) : None)
        + $" {Whole(conversion.Converted)}/{Whole(conversion.Base)}";

    /// <summary>Both sides of a fraction; nothing for a count.</summary>
    public static string Fraction(KpiValue value) =>
        value is { Refusal: null, Denominator: { } denominator }
            ? $"{Whole(value.Numerator)}/{Whole(denominator)}"
            : "";
}
