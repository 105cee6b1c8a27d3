namespace Funnel.Samples.Console.Rendering;

/// <summary>A share as a bar of text, exact to an eighth of a letter.</summary>
internal static class RateBar
{
    private const int Parts = 8;

    // One to seven eighths of a block.
    private const string Eighths = "▏▎▍▌▋▊▉";

    public static string Of(double share, int width)
    {
        var filled = (int)Math.Round(Math.Clamp(share, 0, 1) * width * Parts, MidpointRounding.AwayFromZero);
        var bar = new string('█', filled / Parts);
        return filled % Parts == 0 ? bar : bar + Eighths[(filled % Parts) - 1];
    }
}
