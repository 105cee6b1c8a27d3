using Funnel.Domain.Audit;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The tables of the recording checks for a spreadsheet.</summary>
internal sealed class FindingTables(FindingsModel page, Visitor visitor)
{
    /// <summary>The table of a name; null where there is none.</summary>
    public CsvTable? Find(string? name) => name switch
    {
        "rules" => Rules(),
        "findings" => Findings(),
        _ => null,
    };

    private static object?[] Row(params object?[] cells) => cells;

    private CsvTable Table(string name, IEnumerable<Phrase> titles, IEnumerable<object?[]> rows) =>
        new(name, [.. titles.Select(visitor.Say)], [.. rows]);

    private CsvTable Rules() => Table(
        "checks",
        [
            FindingTexts.Rule, FindingTexts.Severity, FindingTexts.Kind, FindingTexts.Flagged, FindingTexts.Looked,
            FindingTexts.Findings, FindingTexts.NotApplicable,
        ],
        from count in page.Audit.Counts
        let isTold = count.NotApplicable is null
        select Row(
            visitor.Say(count.Rule.Name),
            visitor.Say(Codes.Of<AuditSeverity>().NameOf(count.Rule.Severity)),
            visitor.Say(FindingTexts.HowOf(count.Rule)),
            isTold ? count.Flagged : null,
            isTold ? count.Looked : null,
            isTold ? (long)page.Audit.Of(count.Rule).Count : null,
            count.NotApplicable is { } why ? visitor.Say(why) : null));

    private CsvTable Findings() => Table(
        "findings",
        [
            FindingTexts.Rule, ShellTexts.Dealer, FindingTexts.Consultant, FindingTexts.Says, FindingTexts.Members,
            FindingTexts.On, FindingTexts.Accepted,
        ],
        page.Audit.Findings.Select(finding => Row(
            visitor.Say(finding.Rule.Name),
            page.Called.Of(finding.Dealer),
            page.Called.Of(finding.Dealer, finding.Consultant),
            visitor.Say(finding.Says),
            string.Join(' ', finding.Members),
            string.Join(' ', finding.On.Select(Days.Of)),
            finding.Accepted is { } accepted ? visitor.Say(FindingTexts.AcceptedBy(accepted)) : null)));
}
