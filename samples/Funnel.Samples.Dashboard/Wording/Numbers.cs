using System.Globalization;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>Numbers as people read them, the same under every culture.</summary>
internal static class Numbers
{
    /// <summary>Where there is no value.</summary>
    public const string None = "–";

    // The sign of mathematics: as wide as a plus, and never broken from its number.
    private const string Minus = "\u2212";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Whole(long number) => Signs(number.ToString("N0", Culture));

    public static string Percent(double share) => Signs((100 * share).ToString("F1", Culture)) + "%";

    /// <summary>A share in percent; a dash where there is none.</summary>
    public static string Share(double? share) => share is { } known ? Percent(known) : None;

    /// <summary>A share in whole percent, as chances are told.</summary>
    public static string WholePercent(double share) => Signs((100 * share).ToString("F0", Culture)) + "%";

    /// <summary>A chance in whole percent: what is neither certain nor impossible is not told as if it were.</summary>
    public static string Chance(double chance) => chance switch
    {
        > 0 and < 0.005 => "<1%",
        >= 0.995 and < 1 => ">99%",
        _ => WholePercent(chance),
    };

    /// <summary>An amount that need not be whole, with one decimal where it has one.</summary>
    public static string Amount(decimal amount) => Signs(amount.ToString("#,0.#", Culture));

    public static string Average(double average) => Signs(average.ToString("N1", Culture));

    /// <summary>One number held against another, with two decimals.</summary>
    public static string Ratio(double ratio) => Signs(ratio.ToString("N2", Culture));

    /// <summary>
    /// A count or a sum as it is, a share in percent, an average with one decimal, a flow ratio with two; a dash for no
    /// value.
    /// </summary>
    public static string Value(KpiValue value) => (value.Kpi.Kind, value.Value) switch
    {
        (KpiKind.Count or KpiKind.Sum, _) => Whole(value.Numerator),
        (_, null) => None,
        (KpiKind.Ratio or KpiKind.Proportion, { } share) => Percent(share),
        (KpiKind.FlowRatio, { } ratio) => Ratio(ratio),
        (_, { } average) => Average(average),
    };

    /// <summary>
    /// A change with its sign: points of a share, percent of a count, or the count itself where its percentage says
    /// nothing.
    /// </summary>
    public static Phrase Of(Change change) => change switch
    {
        { Amount: 0 } => Phrase.Same("±0"),
        { Kind: KpiKind.Ratio or KpiKind.Proportion } => new(
            Signed(100 * change.Amount, "0.0") + " 个百分点", Signed(100 * change.Amount, "0.0") + " pts"),
        { Kind: KpiKind.Count, Share: { } share } when Math.Abs(share) >= 0.0005 =>
            Phrase.Same(Signed(100 * share, "#,0.0") + "%"),
        { Kind: KpiKind.Count } => Phrase.Same(Signed(change.Amount, "#,0")),
        { Kind: KpiKind.FlowRatio } => Phrase.Same(Signed(change.Amount, "#,0.00")),
        _ => Phrase.Same(Signed(change.Amount, "#,0.0")),
    };

    private static string Signed(double number, string format) =>
        (number > 0 ? "+" : "") + Signs(number.ToString(format, Culture));

    private static string Signs(string text) => text.Replace("-", Minus, StringComparison.Ordinal);
}
