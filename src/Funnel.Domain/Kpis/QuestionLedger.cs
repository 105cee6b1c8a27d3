using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>The answer to one question, kept up to date.</summary>
internal abstract class QuestionLedger
{
    public abstract void Replace(IFactSource? before, IFactSource? after);

    public abstract Tallies ToTallies();
}

/// <summary>The answer to a question about facts of one type, kept up to date.</summary>
internal sealed class QuestionLedger<T>(FactQuestion<T> question, Tallies? start) : QuestionLedger
{
    private readonly TallyLedger<T> _ledger = new(question.Kind, question.Set, question.By, start);

    public override void Replace(IFactSource? before, IFactSource? after)
    {
        var (old, fresh) = (Of(before), Of(after));
        var both = Math.Min(old.Count, fresh.Count);
        for (var place = 0; place < both; place++)
        {
            // Most facts about a card stay as they are when something happens to it.
            if (!EqualityComparer<T>.Default.Equals(old[place], fresh[place]))
            {
                _ledger.Replace(old[place], fresh[place]);
            }
        }

        for (var place = both; place < old.Count; place++)
        {
            _ledger.Remove(old[place]);
        }

        for (var place = both; place < fresh.Count; place++)
        {
            _ledger.Add(fresh[place]);
        }
    }

    public override Tallies ToTallies() => _ledger.ToTallies();

    private IReadOnlyList<T> Of(IFactSource? facts) => facts?.Of(question.Kind, question.Anchor) ?? [];
}
