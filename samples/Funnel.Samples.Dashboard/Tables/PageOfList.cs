namespace Funnel.Samples.Dashboard.Tables;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Number">The page, 1 for the first.</param>
/// <param name="Size">How many rows a page shows.</param>
internal readonly record struct PageOfList(int Number, int Size = PageOfList.Usual)
{
    private const int Usual = 500;

    /// <summary>Every row at once, for a download.</summary>
    public static PageOfList Whole { get; } = new(1, int.MaxValue);

    /// <summary>The page an address asks for; the first where it asks for none, or for nonsense.</summary>
    public static PageOfList Read(string? text) =>
        new(int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var page) ? page : 1);

    /// <summary>How many pages of the usual size a list has; one where it is empty.</summary>
    public static int PagesOf(int rows) => Math.Max(1, (rows + Usual - 1) / Usual);

    /// <summary>The nearest page that a list has.</summary>
    public PageOfList Within(int rows) => this with { Number = Math.Clamp(Number, 1, PagesOf(rows)) };

    public IEnumerable<T> Of<T>(IReadOnlyList<T> rows)
    {
        var first = (Number - 1) * Size;
        for (var row = first; row < Math.Min(first + Size, rows.Count); row++)
        {
            yield return rows[row];
        }
    }
}
