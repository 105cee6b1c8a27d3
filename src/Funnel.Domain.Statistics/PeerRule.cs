using Funnel.Domain.Audit;

namespace Funnel.Domain.Statistics;

/// <summary>A rule by which somebody is held against peers.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Expected">How likely a row is flagged by the calendar alone; null where only peers tell.</param>
/// <param name="FewestRows">Rows below which nobody is judged.</param>
internal sealed record PeerRule(AuditRule Rule, Func<EntryFacts, double>? Expected = null, int FewestRows = 1);
