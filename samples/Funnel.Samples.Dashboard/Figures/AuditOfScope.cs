using Funnel.Domain.Audit;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>What was found in a scope, and what each rule looked at there.</summary>
/// <param name="Counts">What each rule looked at and flagged, in the order of the rules.</param>
/// <param name="Findings">The findings, rule by rule.</param>
internal sealed record AuditOfScope(IReadOnlyList<AuditCount> Counts, IReadOnlyList<AuditFinding> Findings)
{
    /// <summary>The findings of a rule.</summary>
    public IReadOnlyList<AuditFinding> Of(AuditRule rule) =>
        [.. Findings.Where(finding => finding.Rule.Equals(rule))];

    /// <summary>Audits the rows of a scope's dealers.</summary>
    /// <param name="book">Their rows.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="peers">What was found by holding consultants against each other, of everybody.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="accepted">Explanations that were accepted; what they explain is shown all the same.</param>
    public static AuditOfScope Of(
        EntryBook book,
        IReadOnlyList<AuditRule> rules,
        IEnumerable<AuditFinding> peers,
        Scope scope,
        IEnumerable<AcceptedFinding> accepted)
    {
        var own = peers.Where(finding => scope.Dealer is null || finding.Dealer == scope.Dealer);
        var report = AuditReport.Of(book, rules, own, accepted);
        return scope.Consultant is not { } consultant
            ? new(report.Counts, report.Findings)
            : new(
                [.. rules.Select(rule => new RowsOfRule(book, rule)).Zip(rules, (rows, rule) => new AuditCount(
                    rule,
                    rows.Flagged.LongCount(row => row.Consultant == consultant),
                    rows.Looked.LongCount(row => row.Consultant == consultant)))],
                [.. report.Findings.Where(finding => finding.Consultant == consultant)]);
    }
}
