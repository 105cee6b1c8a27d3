using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>
/// A table of versions for each kind of fact that some plans ask about, filled as they are made from a history. Spells,
/// which grow older every day, have no versions, so that there is none for them.
/// </summary>
internal sealed class VersionTables : IVersionReceiver
{
    private readonly Dictionary<FactKind, KeptColumns> _tables = [];

    /// <summary>Tables of every column, for figures by some dimensions.</summary>
    public VersionTables(KpiPlan plan, IReadOnlyList<Dimension> by)
    {
        foreach (var table in plan.Ask(new Keeping(by)))
        {
            _tables.TryAdd(table.Kind, table);
        }

        _tables.Remove(FactKinds.Spells);
    }

    /// <summary>Tables of those columns that plans read, which is all that they can be asked.</summary>
    public VersionTables(IReadOnlyList<KpiPlan> plans)
    {
        foreach (var plan in plans)
        {
            plan.Ask(new Needing(_tables, plans));
        }

        _tables.Remove(FactKinds.Spells);
    }

    public long Bytes => _tables.Values.Sum(table => table.Bytes);

    public long Rows => _tables.Values.Sum(table => (long)table.Rows);

    public Action<Version<T>>? For<T>(FactKind<T> kind) =>
        _tables.TryGetValue(kind, out var table) ? ((KeptColumns<T>)table).Add : null;

    public void Build(int degree, CancellationToken cancellationToken)
    {
        foreach (var table in _tables.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Build(degree);
        }
    }

    /// <summary>Whether there is a table for each question of a plan.</summary>
    public bool Has(KpiPlan plan) => plan.Questions.All(question => _tables.ContainsKey(question.Facts));

    /// <summary>Counts the questions of a plan, which is seen from its last known day.</summary>
    public IReadOnlyList<Tallies> Answer(KpiPlan plan, ScanOptions scan, CancellationToken cancellationToken) =>
        plan.Ask(new Counting(_tables, scan, cancellationToken));

    private sealed class Keeping(IReadOnlyList<Dimension> by) : IFactEngine<KeptColumns>
    {
        public KeptColumns Answer<T>(FactQuestion<T> question) =>
            new KeptColumns<T>(question.Kind, Anchor.AsOf, by, isVersioned: true);
    }

    private sealed class Needing(Dictionary<FactKind, KeptColumns> tables, IReadOnlyList<KpiPlan> plans)
        : IFactEngine<bool>
    {
        public bool Answer<T>(FactQuestion<T> question)
        {
            if (!tables.ContainsKey(question.Kind))
            {
                List<FactQuestion<T>> all = [.. plans.SelectMany(plan => plan.Questions)
                    .OfType<FactQuestion<T>>().Where(other => other.Kind == question.Kind)];
                tables.Add(question.Kind, new KeptColumns<T>(
                    question.Kind,
                    Anchor.AsOf,
                    [.. all.SelectMany(one => one.By).Distinct()],
                    [.. all.SelectMany(one => one.Set.Columns).Distinct()],
                    isVersioned: true));
            }

            return true;
        }
    }

    private sealed class Counting(
        Dictionary<FactKind, KeptColumns> tables, ScanOptions scan, CancellationToken cancellationToken)
        : IFactEngine<Tallies>
    {
        public Tallies Answer<T>(FactQuestion<T> question) =>
            ((KeptColumns<T>)tables[question.Kind]).Count(question, scan, cancellationToken);
    }
}
