using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>Facts of one kind at one anchor, kept in columns.</summary>
internal abstract class KeptColumns
{
    public abstract FactKind Kind { get; }

    public abstract Anchor Anchor { get; }

    public abstract long Bytes { get; }

    /// <summary>The rows there are, once they are built.</summary>
    public abstract int Rows { get; }

    /// <summary>Puts what was added into columns.</summary>
    public abstract void Build(int degree);
}

/// <summary>Facts of one type at one anchor, kept in columns.</summary>
internal sealed class KeptColumns<T> : KeptColumns
{
    private readonly FactKind<T> _kind;
    private readonly bool _isVersioned;
    private FactTableBuilder<T>? _builder;
    private FactTable<T>? _table;

    /// <summary>Every column of the kind, for figures by some dimensions.</summary>
    public KeptColumns(FactKind<T> kind, Anchor anchor, IReadOnlyList<Dimension> by, bool isVersioned = false)
        : this(kind, anchor, Own(kind, by), ColumnsFor(kind, Own(kind, by)), isVersioned)
    {
    }

    /// <summary>Some columns of the kind, grouped by some of its dimensions.</summary>
    public KeptColumns(
        FactKind<T> kind,
        Anchor anchor,
        IReadOnlyList<Dimension> groupBy,
        IReadOnlyCollection<Column<T>> columns,
        bool isVersioned)
    {
        (_kind, Anchor, _isVersioned) = (kind, anchor, isVersioned);
        _builder = new(kind, new() { GroupBy = groupBy, Columns = columns, IsVersioned = isVersioned });
    }

    public override FactKind Kind => _kind;

    public override Anchor Anchor { get; }

    public override long Bytes => _table!.Bytes;

    public override int Rows => _table!.Rows;

    public void Add(T fact) => _builder!.Add(fact);

    public void Add(Version<T> version) => _builder!.Add(version.Fact, version.From, version.Until);

    public override void Build(int degree) => (_table, _builder) = (_builder!.Build(degree), null);

    /// <summary>Counts a question; where the rows are versions, those seen from its as-of date.</summary>
    public Tallies Count(FactQuestion<T> question, ScanOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tallies = question.Set.Over(_table!, _isVersioned ? question.Period.AsOf : null)
            .Count(options, cancellationToken);
        return tallies.Heading.Equals(question.Heading) ? tallies : tallies.By(question.Heading.Dimensions);
    }

    private static List<Dimension> Own(FactKind<T> kind, IReadOnlyList<Dimension> by) =>
        [.. by.Where(kind.Has).Select(dimension => dimension.Root).SelectMany(kind.MeaningsOf).Distinct()];

    private static List<Column<T>> ColumnsFor(FactKind<T> kind, List<Dimension> own)
    {
        var ids = own.Select(kind.ColumnOf).ToHashSet();
        return
        [
            .. kind.Columns.Where(column => column is not SymbolColumn<T> { IsCode: false } id || ids.Contains(id)),
            .. ids.Where(id => !kind.Columns.Contains(id)),
        ];
    }
}
