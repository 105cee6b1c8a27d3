using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>
/// What a row of a table of facts consists of: the columns of <see cref="SqlTable.Only"/>, then those of the kind.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class RowLayout<T>
{
    private readonly Action<T, IRowWriter>[] _cells;

    /// <summary>The layout of a table's rows.</summary>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="table">The table, with the values that its rows have in <see cref="SqlTable.Only"/>.</param>
    public RowLayout(FactKind<T> kind, SqlTable table)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(table);
        Columns = [.. table.Only.Select(only => only.Key), .. kind.Columns.Select(column => column.Name)];
        _cells = [.. table.Only.Select(only => Fixed(only.Value)), .. kind.Columns.Select(CellOf)];
    }

    /// <summary>The names of the columns, in the order in which their values are written.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>
    /// Writes a fact as a row: dates as day numbers, codes and ids as text, flags as they are, and what is missing as
    /// missing.
    /// </summary>
    public void Write(T fact, IRowWriter to)
    {
        foreach (var cell in _cells)
        {
            cell(fact, to);
        }
    }

    private static Action<T, IRowWriter> Fixed(int value) => (_, to) => to.Number(value);

    private static Action<T, IRowWriter> CellOf(Column<T> column) => (column, column.MayBeMissing) switch
    {
        (DateColumn<T> date, true) => (fact, to) =>
            to.NumberOrMissing(date.Of(fact) is { } day ? DayNumber.Of(day) : null),
        (DateColumn<T> date, false) => (fact, to) => to.Number(DayNumber.Of(date.Of(fact)!.Value)),
        (NumberColumn<T> { IsLong: true } number, true) => (fact, to) => to.LongNumberOrMissing(number.Of(fact)),
        (NumberColumn<T> { IsLong: true } number, false) => (fact, to) => to.LongNumber(number.Of(fact)!.Value),
        (NumberColumn<T> number, true) => (fact, to) => to.NumberOrMissing((int?)number.Of(fact)),
        (NumberColumn<T> number, false) => (fact, to) => to.Number((int)number.Of(fact)!.Value),
        (FlagColumn<T> flag, _) => (fact, to) => to.Flag(flag.Of(fact)),
        (SymbolColumn<T> symbol, true) => (fact, to) =>
            to.TextOrMissing(symbol.IsMissingFrom(fact) ? null : symbol.TextOf(fact)),
        (SymbolColumn<T> symbol, false) => (fact, to) => to.Text(symbol.TextOf(fact)),
        _ => throw new NotSupportedException($"The column '{column.Name}' has no stored form."),
    };
}
