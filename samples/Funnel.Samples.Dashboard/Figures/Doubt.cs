using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// Why a figure is to be read with care: it rests on few, its interval is wide, or its window is not over for some. It
/// is shown all the same, in grey.
/// </summary>
internal sealed record Doubt(Phrase Words)
{
    private static readonly long Fewest = ReliabilityPolicy.Default.FewestCases;

    /// <summary>The doubt about a figure; null where there is none, or no figure.</summary>
    /// <param name="value">The figure.</param>
    /// <param name="immature">How many its window leaves out; null where it has none.</param>
    public static Doubt? Of(KpiValue value, KpiValue? immature)
    {
        List<Phrase> reasons = [];
        if (value.Reliability == Reliability.Small)
        {
            reasons.Add(value.Denominator < Fewest ? Few(value.Denominator.Value) : Wide(value));
        }

        if (value.Value is not null && immature is { Numerator: > 0 and var young })
        {
            reasons.Add(OverviewTexts.TooYoung(young));
        }

        return reasons.Count == 0 ? null : new(new Phrase(
            string.Join("；", reasons.Select(reason => reason.Zh)),
            string.Join("; ", reasons.Select(reason => reason.En))));
    }

    private static Phrase Few(long cases) => OverviewTexts.SmallSample(cases, Fewest);

    private static Phrase Wide(KpiValue value)
    {
        var (low, high) = value.IntervalAt(Confidence.At95)!.Value;
        return OverviewTexts.WideInterval(Numbers.Percent(low), Numbers.Percent(high));
    }
}
