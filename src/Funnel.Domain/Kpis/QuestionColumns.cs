using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>The columns behind one question.</summary>
internal abstract class QuestionColumns
{
    /// <summary>Takes the facts of a source that are made already.</summary>
    public abstract void AddAll(IFactSource facts, CancellationToken cancellationToken);

    /// <summary>Columns of the same question with nothing in them, for one thread at a time.</summary>
    public abstract QuestionColumns Fork();

    /// <summary>Reads the facts that were added and not read yet.</summary>
    public abstract void Settle();

    /// <summary>Takes what a fork has read, and leaves it empty.</summary>
    public abstract void Take(QuestionColumns fork);

    /// <summary>Counts what was taken; the columns are then used up.</summary>
    public abstract Tallies Count(ScanOptions options, CancellationToken cancellationToken);
}

/// <summary>The columns behind a question about facts of one type.</summary>
internal sealed class QuestionColumns<T> : QuestionColumns
{
    // A fact or a few are added before it is asked whether to stop.
    private const int FactsAtATime = 1 << 12;

    private readonly FactQuestion<T> _question;
    private readonly FactTableBuilder<T> _builder;

    public QuestionColumns(FactQuestion<T> question)
        : this(question, new(question.Kind, new() { GroupBy = question.By, Columns = question.Set.Columns }))
    {
    }

    private QuestionColumns(FactQuestion<T> question, FactTableBuilder<T> builder) =>
        (_question, _builder) = (question, builder);

    public void Add(T fact) => _builder.Add(fact);

    public override QuestionColumns Fork() => new QuestionColumns<T>(_question, _builder.Fork());

    public override void Settle() => _builder.Flush();

    public override void Take(QuestionColumns fork) => _builder.Take(((QuestionColumns<T>)fork)._builder);

    public override void AddAll(IFactSource facts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var all = facts.Of(_question.Kind, _question.Anchor);
        for (var place = 0; place < all.Count; place++)
        {
            if (place % FactsAtATime == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            _builder.Add(all[place]);
        }
    }

    public override Tallies Count(ScanOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _question.Set.Count(_builder.Build(options.Degree), options, cancellationToken);
    }
}
