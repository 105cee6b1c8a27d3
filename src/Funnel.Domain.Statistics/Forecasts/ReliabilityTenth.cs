using Funnel.Domain.Kpis;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>The probabilities of one tenth, and what came of them.</summary>
/// <param name="Tenth">0 for probabilities below 0.1, 9 for those from 0.9 to 1.</param>
/// <param name="Told">How many were told.</param>
/// <param name="MeanProbability">Their mean.</param>
/// <param name="CameTrue">How often what they were told of happened.</param>
/// <param name="Interval">Between which bounds the share behind that lies (Wilson, 95 %).</param>
public sealed record ReliabilityTenth(
    int Tenth, long Told, double MeanProbability, long CameTrue, ShareInterval Interval)
{
    private const int Tenths = 10;

    /// <summary>The share that came true; reliable where the mean probability lies within its interval.</summary>
    public double Share => (double)CameTrue / Told;

    /// <summary>The tenths in which probabilities were told, lowest first.</summary>
    public static IReadOnlyList<ReliabilityTenth> Of(IEnumerable<ToldChance> told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return
        [
            .. told.Where(one => one.Of > 0)
                .GroupBy(one => Math.Min(Tenths - 1, (int)(one.Probability * Tenths)))
                .OrderBy(tenth => tenth.Key)
                .Select(tenth => Of(tenth.Key, tenth.Sum(one => one.Of), [.. tenth])),
        ];
    }

    private static ReliabilityTenth Of(int tenth, long all, IReadOnlyList<ToldChance> told)
    {
        var cameTrue = told.Sum(one => one.CameTrue);
        return new(
            tenth,
            all,
            told.Sum(one => one.Of * one.Probability) / all,
            cameTrue,
            ShareInterval.OfShare(cameTrue, all, Confidence.At95)!.Value);
    }
}
