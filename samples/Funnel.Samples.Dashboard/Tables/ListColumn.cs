using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>One column of a list, on the page and in its CSV alike.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Text">What a row says here.</param>
/// <typeparam name="T">The row.</typeparam>
internal sealed record ListColumn<T>(Phrase Title, Func<T, string> Text)
{
    /// <summary>Whether it holds numbers, which stand to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>Whether it holds sentences, which may take several lines.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether a list can be put into its order; not where it is known of the rows shown alone.</summary>
    public bool IsSortable { get; init; } = true;

    /// <summary>Whether it is a choice to be made on the page, and no part of a download.</summary>
    public bool IsAction { get; init; }

    /// <summary>By what rows are put into its order, where that is not the text or the number they say.</summary>
    public Func<T, double>? SortedBy { get; init; }

    /// <summary>Where a row's cell leads.</summary>
    public Func<T, string?>? Link { get; init; }

    /// <summary>How a row's cell is coloured, if it is.</summary>
    public Func<T, string?>? Style { get; init; }

    /// <summary>Why a row's cell is to be read with care, if it is.</summary>
    public Func<T, Phrase?>? Doubt { get; init; }

    public ListHeading Heading => new(Title, IsNumber, IsProse, IsSortable, IsAction);

    /// <summary>Where a row stands in this column's order.</summary>
    public Rank RankOf(T row) => SortedBy is { } sortedBy ? new(sortedBy(row), "")
        : Text(row) is var text && IsNumber
            && double.TryParse(text.TrimEnd('%', ' '), CultureInfo.InvariantCulture, out var number)
            ? new(number, "")
        : new(0, text);

    /// <summary>The same column of rows that hold such a row.</summary>
    public ListColumn<TOuter> Of<TOuter>(Func<TOuter, T> inner) => new(Title, outer => Text(inner(outer)))
    {
        IsNumber = IsNumber,
        IsProse = IsProse,
        IsSortable = IsSortable,
        IsAction = IsAction,
        SortedBy = SortedBy is { } sortedBy ? outer => sortedBy(inner(outer)) : null,
        Link = Link is { } link ? outer => link(inner(outer)) : null,
    };

    public ListCell CellOf(T row) => new(Text(row), Link?.Invoke(row))
    {
        Style = Style?.Invoke(row),
        Doubt = Doubt?.Invoke(row),
    };
}
