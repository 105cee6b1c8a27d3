using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>A cell of a picture that is a table.</summary>
/// <param name="Text">What it says; empty where there is nothing to say, or not yet.</param>
/// <param name="Shade">How dark it is: 0 for not at all, <see cref="Darkest"/> at most.</param>
/// <param name="Raw">The number for a spreadsheet.</param>
/// <param name="Link">Where it leads, if anywhere.</param>
internal readonly record struct HeatCell(string Text, int Shade = 0, object? Raw = null, string? Link = null)
{
    /// <summary>The darkest shade there is.</summary>
    public const int Darkest = 5;

    /// <summary>Nothing to be told, or not yet.</summary>
    public static HeatCell None { get; } = new("");

    /// <summary>A count, as dark as its share of the largest.</summary>
    public static HeatCell Count(long count, long largest, string? link = null) =>
        new(count == 0 ? "" : Numbers.Whole(count), ShadeOf(largest == 0 ? 0 : (double)count / largest), count, link);

    /// <summary>A share, as dark as it is of the largest.</summary>
    public static HeatCell Share(double share, double largest, string? link = null) =>
        new(Numbers.WholePercent(share), ShadeOf(largest <= 0 ? 0 : share / largest), share, link);

    private static int ShadeOf(double part) =>
        part <= 0 ? 0 : Math.Clamp((int)Math.Ceiling(part * Darkest), 1, Darkest);
}
