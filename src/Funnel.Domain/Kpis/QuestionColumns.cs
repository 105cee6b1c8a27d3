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

    /// <summary>Counts what was taken; the columns are then used up.</summary>
    public abstract Tallies Count(ScanOptions options, CancellationToken cancellationToken);
}

/// <summary>The columns behind a question about facts of one type.</summary>
internal sealed class QuestionColumns<T>(FactQuestion<T> question) : QuestionColumns
{
    // A fact or a few are added before it is asked whether to stop.
    private const int FactsAtATime = 1 << 12;

    private readonly FactTableBuilder<T> _builder =
        new(question.Kind, new() { GroupBy = question.By, Columns = question.Set.Columns });

    public void Add(T fact) => _builder.Add(fact);

    public override void AddAll(IFactSource facts, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var all = facts.Of(question.Kind, question.Anchor);
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
        return question.Set.Count(_builder.Build(options.Degree), options, cancellationToken);
    }
}
