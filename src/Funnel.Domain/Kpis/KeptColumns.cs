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

    /// <summary>Puts what was added into columns.</summary>
    public abstract void Build(int degree);
}

/// <summary>Facts of one type at one anchor, kept in columns.</summary>
internal sealed class KeptColumns<T> : KeptColumns
{
    private readonly FactKind<T> _kind;
    private FactTableBuilder<T>? _builder;
    private FactTable<T>? _table;

    public KeptColumns(FactKind<T> kind, Anchor anchor, IReadOnlyList<Dimension> by)
    {
        (_kind, Anchor) = (kind, anchor);
        List<Dimension> own =
            [.. by.Where(kind.Has).Select(dimension => dimension.Root).SelectMany(kind.MeaningsOf).Distinct()];
        var ids = own.Select(kind.ColumnOf).ToHashSet();
        _builder = new(kind, new()
        {
            GroupBy = own,
            Columns =
            [
                .. kind.Columns.Where(column => column is not SymbolColumn<T> { IsCode: false } id || ids.Contains(id)),
                .. ids.Where(id => !kind.Columns.Contains(id)),
            ],
        });
    }

    public override FactKind Kind => _kind;

    public override Anchor Anchor { get; }

    public override long Bytes => _table!.Bytes;

    public void Add(T fact) => _builder!.Add(fact);

    public override void Build(int degree) => (_table, _builder) = (_builder!.Build(degree), null);

    public Tallies Count(FactQuestion<T> question, ScanOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var tallies = question.Set.Count(_table!, options, cancellationToken);
        return tallies.Heading.Equals(question.Heading) ? tallies : tallies.By(question.Heading.Dimensions);
    }
}
