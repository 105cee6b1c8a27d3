using Funnel.Domain.Bulk;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;

namespace Funnel.Domain.Books;

/// <summary>A dealer's answers to a plan, one for each question.</summary>
internal sealed class PartTallies(IReadOnlyList<Tallies> answers, KpiLedger? ledger = null)
{
    private KpiLedger? _ledger = ledger;

    public IReadOnlyList<Tallies> Answers => answers;

    /// <summary>The answers after some changes: only the facts that changed are counted.</summary>
    public PartTallies With(KpiPlan plan, IEnumerable<PartChange> changes, OwnerContactSchedule schedule)
    {
        // Whoever goes on first takes the ledger along; another one begins anew from the answers.
        var going = Interlocked.Exchange(ref _ledger, null) ?? new KpiLedger(plan, answers);
        foreach (var change in changes)
        {
            change.ApplyTo(going, schedule);
        }

        return new(going.ToTallies(), going);
    }
}
