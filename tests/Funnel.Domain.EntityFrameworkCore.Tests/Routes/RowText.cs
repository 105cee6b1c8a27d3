using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Sql;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>Rows as texts, so that what a database gives back can be held against what went in.</summary>
internal sealed class RowText : IRowWriter
{
    private readonly List<string?> _cells = [];

    /// <summary>A fact, by the columns of its kind.</summary>
    public static string Of<T>(FactKind<T> kind, T fact)
    {
        var text = new RowText();
        new RowLayout<T>(kind, SqlTable.Of(kind)).Write(fact, text);
        return Join(text._cells);
    }

    public static string Join(IEnumerable<string?> cells) => string.Join('|', cells.Select(cell => cell ?? "NULL"));

    public static IReadOnlyList<string> Sorted(IEnumerable<string> rows) => [.. rows.Order(StringComparer.Ordinal)];

    public void Number(int value) => _cells.Add(value.ToString(CultureInfo.InvariantCulture));

    public void NumberOrMissing(int? value) => _cells.Add(value?.ToString(CultureInfo.InvariantCulture));

    public void LongNumber(long value) => _cells.Add(value.ToString(CultureInfo.InvariantCulture));

    public void LongNumberOrMissing(long? value) => _cells.Add(value?.ToString(CultureInfo.InvariantCulture));

    public void Flag(bool value) => _cells.Add(value ? "1" : "0");

    public void Text(string value) => _cells.Add(value);

    public void TextOrMissing(string? value) => _cells.Add(value);
}
