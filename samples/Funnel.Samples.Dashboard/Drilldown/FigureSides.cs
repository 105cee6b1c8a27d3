using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Codes, as in addresses, and names of the sides.</summary>
internal static class FigureSides
{
    public static CodeBook<FigureSide> All { get; } = new(
        (FigureSide.Numerator, "numerator", new("分子", "numerator")),
        (FigureSide.Denominator, "denominator", new("分母", "denominator")),
        (FigureSide.Missing, "missing", new("缺口（在分母而不在分子）", "missing (in the denominator, not in the numerator)")));
}
