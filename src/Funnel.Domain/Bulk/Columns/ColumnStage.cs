using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>The values of one column as they arrive, before rows are put in order.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal abstract class ColumnStage<T>(string name)
{
    public string Name { get; } = name;

    public static ColumnStage<T> For(Column<T> column) => column switch
    {
        DateColumn<T> date => new DateStage<T>(date),
        NumberColumn<T> number => new NumberStage<T>(number),
        FlagColumn<T> flag => new FlagStage<T>(flag),
        SymbolColumn<T> symbol => new SymbolStage<T>(symbol),
        _ => throw new NotSupportedException($"Tables cannot hold the column '{column.Name}'."),
    };

    public abstract int Count { get; }

    /// <summary>Appends what facts hold in the column.</summary>
    public abstract void Append(ReadOnlySpan<T> facts);

    /// <summary>Adds the column to code that reads several; false where it must be read by itself.</summary>
    public abstract bool AddTo(ReadingCode<T> code);

    /// <summary>Appends what such code has read.</summary>
    public abstract void AppendRead(ReadOnlySpan<int> values);

    /// <summary>Declares the column in a layout.</summary>
    public abstract StoredColumn Declare(ColumnLayout layout);

    /// <summary>Writes rows of a block, given by the places where they arrived.</summary>
    public abstract void Fill(FactBlocks table, StoredColumn column, int block, ReadOnlySpan<int> rows);
}
