using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Builds a fact table: from facts, or column by column for a reader that makes no object per fact. Rows may come in
/// any order.
/// </summary>
/// <remarks>
/// With appenders, every column is given one value per row, row by row or column after column; all columns must have
/// the same number of values in the end.
/// </remarks>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FactTableBuilder<T>
{
    private const int Batch = 256;

    // Compiling takes as long as reading some ten thousand facts column by column.
    private const int WorthCompiling = 64 * Batch;

    private readonly FactKind<T> _kind;
    private readonly FactTableOptions<T> _options;
    private readonly Dictionary<Column<T>, ColumnStage<T>> _stages = [];
    private readonly List<ColumnStage<T>> _stored = [];
    private readonly List<SymbolStage<T>> _grouping = [];
    private readonly List<GroupKey> _declared = [];
    private readonly List<ColumnStage<T>> _read;
    private readonly T[] _pending = new T[Batch];
    private BatchReading<T>? _batch;
    private int _pendingCount;
    private int _added;

    /// <summary>A builder of a table of one kind of fact.</summary>
    /// <exception cref="KeyNotFoundException">Facts of the kind lack a dimension grouped by.</exception>
    /// <exception cref="ArgumentException">The bounds of the sections do not ascend.</exception>
    public FactTableBuilder(FactKind<T> kind, FactTableOptions<T>? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        _kind = kind;
        _options = options ?? new();
        if (_options.SplitAt.Zip(_options.SplitAt.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            throw new ArgumentException("The days a table is split at must ascend.", nameof(options));
        }

        foreach (var column in _options.Columns ?? kind.Columns.Where(c => c is not SymbolColumn<T> { IsCode: false }))
        {
            if (!_stored.Contains(StageOf(column)))
            {
                _stored.Add(StageOf(column));
            }
        }

        foreach (var dimension in _options.GroupBy)
        {
            _grouping.Add((SymbolStage<T>)StageOf(kind.ColumnOf(dimension)));
        }

        if (_options.SplitBy is { } split)
        {
            _ = StageOf(split);
        }

        _read = [.. _stages.Values];
        if (_options.IsVersioned)
        {
            _stored.AddRange(StageOf(Validity<T>.From), StageOf(Validity<T>.Until));
        }
    }

    /// <summary>Every column the table needs values of: those kept, grouped by and split by.</summary>
    public IReadOnlyCollection<Column<T>> Columns => _stages.Keys;

    /// <summary>Builds a table of facts.</summary>
    public static FactTable<T> Build(FactKind<T> kind, IEnumerable<T> facts, FactTableOptions<T>? options = null)
    {
        var builder = new FactTableBuilder<T>(kind, options);
        builder.AddRange(facts);
        return builder.Build();
    }

    /// <summary>
    /// Adds a fact. Facts are read some hundred at a time, the last when the table is built. A date before 1910-04-15
    /// or after 2089-09-16 makes the table's dates twice as wide and comparisons of two dates slower.
    /// </summary>
    public void Add(T fact)
    {
        _pending[_pendingCount++] = fact;
        if (_pendingCount == Batch)
        {
            Flush();
        }
    }

    /// <summary>Adds a fact that holds from a day until another, excluded, or for good, to a table of such.</summary>
    public void Add(T fact, LocalDate from, LocalDate? until)
    {
        Add(fact);
        ((DateStage<T>)_stages[Validity<T>.From]).Append(from);
        ((DateStage<T>)_stages[Validity<T>.Until]).Append(until);
    }

    /// <summary>Adds facts, as one by one.</summary>
    public void AddRange(IEnumerable<T> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts is T[] array)
        {
            Flush();
            for (var first = 0; first < array.Length; first += Batch)
            {
                Read(array, first, Math.Min(Batch, array.Length - first));
            }

            return;
        }

        foreach (var fact in facts)
        {
            Add(fact);
        }
    }

    /// <summary>Makes sure that a group is there, with or without facts: a text per dimension.</summary>
    /// <exception cref="ArgumentException">The key has not one text per dimension.</exception>
    public void AddGroup(GroupKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key.Values.Count != _grouping.Count)
        {
            throw new ArgumentException(
                $"The key '{key}' has not one text for each of {_grouping.Count} dimensions.", nameof(key));
        }

        _declared.Add(key);
    }

    /// <summary>Where values of a date column are appended.</summary>
    /// <exception cref="ArgumentException">The table does not need the column.</exception>
    public DateAppender<T> Of(DateColumn<T> column) => new((DateStage<T>)Known(column));

    /// <summary>Where values of a number column are appended.</summary>
    /// <exception cref="ArgumentException">The table does not need the column.</exception>
    public NumberAppender<T> Of(NumberColumn<T> column) => new((NumberStage<T>)Known(column));

    /// <summary>Where values of a flag column are appended.</summary>
    /// <exception cref="ArgumentException">The table does not need the column.</exception>
    public FlagAppender<T> Of(FlagColumn<T> column) => new((FlagStage<T>)Known(column));

    /// <summary>Where values of a code or id column are appended.</summary>
    /// <exception cref="ArgumentException">The table does not need the column.</exception>
    public SymbolAppender<T> Of(SymbolColumn<T> column) => new((SymbolStage<T>)Known(column));

    /// <summary>Puts the rows in order and into columns. The builder is then used up.</summary>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <exception cref="InvalidOperationException">Columns were given different numbers of values.</exception>
    public FactTable<T> Build(int degree = 1)
    {
        Flush();
        var rows = CountRows();
        var groups = FactGroups.Of(rows, _grouping, _declared);
        var order = _options.InGroupOrder ? Grouped(groups) : RowOrder.AsArrived(rows);
        WidenTogether();
        var layout = new ColumnLayout(_kind.Name);
        var columns = _stored.ConvertAll(stage => stage.Declare(layout));
        var table = new FactBlocks(
            layout, groups.Keys.Count, order.Sections, _options.InGroupOrder ? null : groups.GroupOfRow);
        Fill(table, columns, order, degree);
        return new(_kind, [.. _options.GroupBy], groups.Keys, rows, table);
    }

    /// <summary>Dates are compared with each other, so that one wide column makes all of them wide.</summary>
    private void WidenTogether()
    {
        List<DateStage<T>> dates = [.. _stages.Values.OfType<DateStage<T>>()];
        if (dates.Exists(stage => stage.IsWide))
        {
            dates.ForEach(stage => stage.Widen());
        }
    }

    private RowOrder Grouped(FactGroups groups)
    {
        if (_options.SplitBy is not { } split || _options.SplitAt.Count == 0)
        {
            return RowOrder.Grouped(groups, 1, sectionOf: null);
        }

        var stage = (DateStage<T>)StageOf(split);
        var bounds = _options.SplitAt
            .Select(day => DayOffset.Of(day)).ToArray();
        var sectionOf = new int[stage.Count];
        for (var row = 0; row < sectionOf.Length; row++)
        {
            sectionOf[row] = stage.SectionOf(row, bounds);
        }

        return RowOrder.Grouped(groups, bounds.Length + 1, sectionOf);
    }

    private void Fill(FactBlocks table, List<StoredColumn> columns, RowOrder order, int degree)
    {
        var firstRow = 0;
        foreach (var section in order.Sections)
        {
            var origin = firstRow;
            Parallel.For(0, section.Blocks, new() { MaxDegreeOfParallelism = degree }, block =>
            {
                var from = block * ColumnLayout.RowsPerBlock;
                var rows = order.Rows.AsSpan(origin + from, Math.Min(ColumnLayout.RowsPerBlock, section.Rows - from));
                for (var i = 0; i < columns.Count; i++)
                {
                    _stored[i].Fill(table, columns[i], section.FirstBlock + block, rows);
                }
            });
            firstRow += section.Rows;
        }
    }

    private int CountRows()
    {
        var first = _stages.Values.FirstOrDefault();
        var uneven = _stages.Values.FirstOrDefault(stage => stage.Count != first!.Count);
        return uneven is null
            ? first?.Count ?? _added
            : throw new InvalidOperationException(
                $"The column '{first!.Name}' was given {first.Count} values, but '{uneven.Name}' {uneven.Count}.");
    }

    private void Flush()
    {
        Read(_pending, 0, _pendingCount);
        _pendingCount = 0;
    }

    private void Read(T[] facts, int first, int count)
    {
        _batch ??= _added >= WorthCompiling ? new(_read) : null;
        if (_batch is not null)
        {
            _batch.Append(facts, first, count);
        }
        else
        {
            foreach (var stage in _read)
            {
                stage.Append(new ReadOnlySpan<T>(facts, first, count));
            }
        }

        _added += count;
    }

    private ColumnStage<T> Known(Column<T> column) => _stages.TryGetValue(column, out var stage)
        ? stage
        : throw new ArgumentException(
            $"The table of {_kind.Name} does not need the column '{column.Name}'.", nameof(column));

    private ColumnStage<T> StageOf(Column<T> column)
    {
        if (!_stages.TryGetValue(column, out var stage))
        {
            stage = ColumnStage<T>.For(column);
            _stages.Add(column, stage);
        }

        return stage;
    }
}
