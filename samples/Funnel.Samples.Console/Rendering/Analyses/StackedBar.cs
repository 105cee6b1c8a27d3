using Spectre.Console;

namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Parts of a whole side by side in one bar; they differ in pattern, so that no colour is needed.</summary>
internal static class StackedBar
{
    private const string Patterns = "█▓▒░▚▞─·";

    /// <summary>The bar of a whole, as long as its share of the longest.</summary>
    public static string Of(IReadOnlyList<long> parts, long longest, int width)
    {
        var whole = parts.Sum();
        if (whole == 0 || longest == 0)
            return "";

        var bar = "";
        long before = 0;
        for (var place = 0; place < parts.Count; place++)
        {
            before += parts[place];
            var end = (int)Math.Round((double)before / longest * width, MidpointRounding.AwayFromZero);
            bar += new string(PatternOf(place), Math.Max(0, end - bar.Length));
        }

        return bar;
    }

    /// <summary>Which pattern stands for which part.</summary>
    public static Text Legend(IEnumerable<string> names) =>
        new(string.Join("  ", names.Select((name, place) => $"{PatternOf(place)} {name}")));

    private static char PatternOf(int place) => Patterns[place % Patterns.Length];
}
