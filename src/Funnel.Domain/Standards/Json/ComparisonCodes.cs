using Funnel.Domain.Conditions;

namespace Funnel.Domain.Standards.Json;

/// <summary>Comparisons as a file writes them.</summary>
internal static class ComparisonCodes
{
    /// <summary>How many days later than another date a date is held against.</summary>
    public const string PlusDays = "plusDays";

    public static IReadOnlyList<(string Code, Comparison Comparison)> All { get; } =
    [
        ("<", Comparison.Less),
        ("<=", Comparison.LessOrEqual),
        (">", Comparison.Greater),
        (">=", Comparison.GreaterOrEqual),
        ("=", Comparison.Equal),
    ];

    public static string CodeOf(Comparison comparison) => All.Single(known => known.Comparison == comparison).Code;
}
