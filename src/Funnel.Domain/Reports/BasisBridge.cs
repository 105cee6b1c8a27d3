using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>
/// Why one month has two rates: the figure of a conversion on one basis, step by step to the figure on another. Each
/// step is a set of facts, so that both sides add up exactly, in any scope.
/// </summary>
public sealed class BasisBridge
{
    private BasisBridge(string conversion, KpiValue start, KpiValue end, IReadOnlyList<BridgeLine> lines) =>
        (Conversion, Start, End, Lines) = (conversion, start, end, lines);

    /// <summary>The id of the conversion.</summary>
    public string Conversion { get; }

    /// <summary>The figure on the first basis.</summary>
    public KpiValue Start { get; }

    /// <summary>The figure on the second basis: the first and all steps together.</summary>
    public KpiValue End { get; }

    /// <summary>The steps, in their order; those of nobody too.</summary>
    public IReadOnlyList<BridgeLine> Lines { get; }

    /// <summary>The bridge between two bases of a conversion; from a basis to itself there is no step.</summary>
    /// <param name="figures">Period, scope and source; its KPIs and dimensions do not matter.</param>
    /// <param name="conversion">The conversion.</param>
    /// <param name="from">The first basis.</param>
    /// <param name="to">The second basis.</param>
    public static BasisBridge Of<T>(Figures figures, Conversion<T> conversion, Basis from, Basis to)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(conversion);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        IReadOnlyList<BridgeStep> steps = from == to
            ? []
            :
            [
                .. BridgeStep.ToCohort(conversion, from),
                .. BridgeStep.ToCohort(conversion, to).Reverse().Select(step => step.Reversed()),
            ];
        var (start, end) = (conversion.On(from), conversion.On(to));
        var asked = figures.By();
        var total = asked.Of([start, end, .. steps.SelectMany(step => step.Counts)]).Table.Total;
        var found = total.ToDictionary(value => value.Kpi, value => value.Numerator);
        return new(conversion.Id, total[0], total[1], [.. steps.Select(step => LineOf(step, asked, found))]);
    }

    private static BridgeLine LineOf(BridgeStep step, Figures figures, Dictionary<Kpi, long> found) => new(
        step.Id,
        step.Name,
        step.Sign * found[step.Numerator],
        step.Denominator is { } denominator ? step.Sign * found[denominator] : 0,
        () => figures.Members(step.Denominator ?? step.Numerator));
}
