using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>
/// A rule of the audit, declared once: which recorded rows it looks at, which of them it flags, how much that matters
/// and what would explain it innocently. A vendor declares its own the same way.
/// </summary>
public sealed record AuditRule
{
    /// <summary>Declares a rule.</summary>
    /// <param name="id">The id: words joined by hyphens.</param>
    /// <param name="name">The name.</param>
    /// <param name="severity">How much a finding matters.</param>
    /// <param name="of">The rows it looks at; those that proved wrong or came with an import are left out.</param>
    /// <param name="whose">What is flagged among them.</param>
    /// <exception cref="ArgumentException">The id is no id.</exception>
    public AuditRule(
        string id, Phrase name, AuditSeverity severity, Condition<EntryFacts> of, Condition<EntryFacts> whose)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(whose);
        (Id, Name, Severity) = (id, name, severity);
        Of = of & !EntryColumns.IsVoid & !EntryColumns.IsImported;
        Whose = whose;
        Kpi = Kpi.Rate(id, name.Zh, name.En, Source.Ours, EntryFacts.Kind.AsOf(Of), whose) with
        {
            Family = KpiFamily.Audit,
            Bearing = KpiBearing.Less,
        };
    }

    /// <summary>The id, that of its KPI too.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>How much a finding matters.</summary>
    public AuditSeverity Severity { get; }

    /// <summary>What is odd about a flagged row, as a sentence.</summary>
    public required Phrase Meaning { get; init; }

    /// <summary>What would explain it innocently, as a sentence.</summary>
    public required Phrase Innocent { get; init; }

    /// <summary>
    /// Whether each flagged row is a finding; of a rule that is not, only who has far more of them than others.
    /// </summary>
    public bool IsCertain { get; init; } = true;

    /// <summary>
    /// What the data has to tell for the rule to apply, as a sentence that says it does not; null where rows suffice.
    /// </summary>
    public Phrase? Lacking { get; init; }

    /// <summary>The card by which flagged rows go together as one finding; null where each is one.</summary>
    public IdColumn<EntryFacts, CardId>? TiedBy { get; init; }

    /// <summary>The days beside the row's own that are evidence.</summary>
    public IReadOnlyList<DateColumn<EntryFacts>> Evidence { get; init => field = [.. value]; } = [];

    /// <summary>The rows it looks at.</summary>
    public Condition<EntryFacts> Of { get; }

    /// <summary>What is flagged among them.</summary>
    public Condition<EntryFacts> Whose { get; }

    /// <summary>The share of the rows looked at that are flagged, as a KPI like any other.</summary>
    public Kpi Kpi { get; }

    /// <summary>Whether it is the very same declaration.</summary>
    public bool Equals(AuditRule? other) => other is not null && Kpi.Equals(other.Kpi);

    /// <inheritdoc/>
    public override int GetHashCode() => Kpi.GetHashCode();

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
