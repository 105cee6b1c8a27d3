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

    /// <summary>Where a row's cell leads.</summary>
    public Func<T, string?>? Link { get; init; }

    public ListHeading Heading => new(Title, IsNumber, IsProse);

    /// <summary>The same column of rows that hold such a row.</summary>
    public ListColumn<TOuter> Of<TOuter>(Func<TOuter, T> inner) => new(Title, outer => Text(inner(outer)))
    {
        IsNumber = IsNumber,
        IsProse = IsProse,
        Link = Link is { } link ? outer => link(inner(outer)) : null,
    };

    public ListCell CellOf(T row) => new(Text(row), Link?.Invoke(row));
}
