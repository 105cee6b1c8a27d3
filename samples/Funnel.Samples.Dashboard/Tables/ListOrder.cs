using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>The order of a list that an address asks for.</summary>
/// <param name="Column">The key of a column.</param>
/// <param name="IsDescending">Whether its largest come first.</param>
internal sealed record ListOrder(string Column, bool IsDescending)
{
    private const char Down = '-';

    /// <summary>Under which an address says it.</summary>
    public const string Name = "sort";

    /// <summary>The order an address asks for; null for that of the list itself.</summary>
    public static ListOrder? Read(IQueryCollection query) =>
        query[Name].FirstOrDefault() is { Length: > 0 } text ? new(text.TrimStart(Down), text[0] == Down) : null;

    /// <summary>The key of a column under a title.</summary>
    public static string KeyOf(Phrase title) => title.En.Replace(' ', Down).Replace(",", "", StringComparison.Ordinal);

    /// <summary>Rows in this order, those alike as they came; as they came where there is no such column.</summary>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> rows, IReadOnlyList<ListColumn<T>> columns)
    {
        if (columns.FirstOrDefault(one => one.IsSortable && KeyOf(one.Title) == Column) is not { } column)
        {
            return rows;
        }

        // Rows that say nothing here come last either way.
        var said = rows.Where(row => column.Text(row).Length > 0);
        var ordered = IsDescending
            ? said.OrderByDescending(column.RankOf, Comparer<Rank>.Default)
            : said.OrderBy(column.RankOf, Comparer<Rank>.Default);
        return [.. ordered, .. rows.Where(row => column.Text(row).Length == 0)];
    }

    /// <summary>The order that a click on a column's heading asks for.</summary>
    public static string After(ListOrder? now, string column) =>
        now is { IsDescending: false } && now.Column == column ? Down + column : column;

    public override string ToString() => IsDescending ? Down + Column : Column;
}
