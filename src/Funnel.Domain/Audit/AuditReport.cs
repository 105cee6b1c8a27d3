using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// What the rules of the audit found in a period: every finding, accepted or not, and what each rule looked at.
/// </summary>
public sealed class AuditReport
{
    private AuditReport(
        ReportingPeriod period,
        IReadOnlyList<AuditCount> counts,
        IReadOnlyList<AuditFinding> findings,
        IReadOnlyList<AcceptanceCheck> acceptances) =>
        (Period, Counts, Findings, Acceptances) = (period, counts, findings, acceptances);

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What each rule looked at and flagged, in the order of the rules.</summary>
    public IReadOnlyList<AuditCount> Counts { get; }

    /// <summary>The findings, rule by rule, by dealer, consultant, day and member.</summary>
    public IReadOnlyList<AuditFinding> Findings { get; }

    /// <summary>The accepted explanations, each with what it explains.</summary>
    public IReadOnlyList<AcceptanceCheck> Acceptances { get; }

    /// <summary>Audits the recorded rows of a period.</summary>
    /// <param name="book">The rows.</param>
    /// <param name="rules">The rules; the certain ones of the book's thresholds unless given.</param>
    /// <param name="found">What was found elsewhere by those of the rules that are not certain.</param>
    /// <param name="accepted">The explanations that were accepted.</param>
    public static AuditReport Of(
        EntryBook book,
        IReadOnlyList<AuditRule>? rules = null,
        IEnumerable<AuditFinding>? found = null,
        IEnumerable<AcceptedFinding>? accepted = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        rules ??= AuditRules.For(book.Policy).All;
        List<AuditCount> counts = [];
        List<AuditFinding> findings = [.. found ?? []];
        foreach (var rule in rules)
        {
            var rows = new RowsOfRule(book, rule);
            counts.Add(new(rule, rows.Flagged.Count, rows.Looked.Count));
            findings.AddRange(rule.IsCertain ? rows.Findings() : []);
        }

        var acceptances = accepted?.ToList() ?? [];
        var known = findings.ConvertAll(finding => finding with
        {
            Accepted = acceptances.Find(one => Explains(one, finding) && book.Period.Cut <= one.Until),
        });
        return new(book.Period, counts, InOrder(known, rules), [.. acceptances.Select(Check)]);

        AcceptanceCheck Check(AcceptedFinding one)
        {
            var explained = findings.FindAll(finding => Explains(one, finding));
            return new(
                one,
                explained.Count,
                one.Until < book.Period.Cut,
                explained.Exists(finding => finding.Consultant.Value == one.By.Value));
        }
    }

    /// <summary>Whether an explanation is of a finding: of its rule, and of all its members.</summary>
    private static bool Explains(AcceptedFinding accepted, AuditFinding finding) =>
        accepted.Rule == finding.Rule.Id && finding.Members.All(accepted.Members.Contains);

    private static IReadOnlyList<AuditFinding> InOrder(
        IEnumerable<AuditFinding> findings, IReadOnlyList<AuditRule> rules)
    {
        var places = rules.Select((rule, place) => (rule.Id, place)).ToDictionary(one => one.Id, one => one.place);
        return
        [
            .. findings
                .OrderBy(finding => places.GetValueOrDefault(finding.Rule.Id, rules.Count))
                .ThenBy(finding => finding.Dealer.Value, StringComparer.Ordinal)
                .ThenBy(finding => finding.Consultant.Value, StringComparer.Ordinal)
                .ThenBy(finding => finding.On.FirstOrDefault(LocalDate.MinIsoValue))
                .ThenBy(finding => finding.Members[0], StringComparer.Ordinal),
        ];
    }
}
