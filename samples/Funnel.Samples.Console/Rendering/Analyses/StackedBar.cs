namespace Funnel.Samples.Console.Rendering.Analyses;

/// <summary>Parts of a whole side by side in one bar; they differ in pattern, so that no colour is needed.</summary>
internal static class StackedBar
{
    private const string Patterns = "█▓▒░▚▞─·";

    /// <summary>The bar of a whole, as long as its share of the longest.</summary>
    public static string Of(IEnumerable<long> parts, long longest, int width)
    {
        var bar = "";
        long before = 0;
        foreach (var (part, place) in parts.Select((part, place) => (part, place)))
        {
            before += part;
            var share = longest == 0 ? 0 : (double)before / longest;
            var end = (int)Math.Round(share * width, MidpointRounding.AwayFromZero);
            bar += new string(PatternOf(place), Math.Max(0, end - bar.Length));
        }

        return bar;
    }

    /// <summary>The pattern of the part at a place.</summary>
    public static char PatternOf(int place) => Patterns[place % Patterns.Length];
}
