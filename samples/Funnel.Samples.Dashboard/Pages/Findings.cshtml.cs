using Funnel.Domain.Audit;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>What is odd in how records were written down, check by check.</summary>
internal sealed class FindingsModel(
    RecordsFollower follower, AuditFigures figures, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    public AuditOfScope Audit { get; private set; } = null!;

    /// <summary>The check whose findings are shown; null where an unknown one is asked for.</summary>
    public AuditRule? Chosen { get; private set; }

    public Phrase? Fault { get; private set; }

    public IReadOnlyList<AuditFinding> Findings { get; private set; } = [];

    public PageOfList Shown { get; private set; }

    public FindingCharts Charts { get; } = new(visitor);

    /// <summary>What a finding calls its dealer and consultant.</summary>
    public KnownNames Called { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? rule, string? format, string? table, CancellationToken stop)
    {
        await OpenAsync(stop);
        Called = new(Records, Visitor);
        Audit = await figures.OfAsync(Records, Viewpoint.Scope, AuditFigures.PeriodOf(Viewpoint), stop);
        if (format == "csv")
        {
            return new FindingTables(this, Visitor).Find(table) is { } export ? export.Download() : NotFound();
        }

        Chosen = rule is { Length: > 0 }
            ? figures.Rules.FirstOrDefault(one => one.Id == rule)
            : Audit.Findings.Select(finding => finding.Rule).FirstOrDefault() ?? figures.Rules[0];
        if (Chosen is null)
        {
            Fault = FindingTexts.UnknownRule(rule!);
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        IsAccepted = DoneNote.Of(TempData) == AcceptanceModel.Accepted;
        Findings = Audit.Of(Chosen);
        Shown = PageOfList.Read(Request.Query["page"]).Within(Findings.Count);
        return Page();
    }

    public string LinkTo(AuditRule rule) => Viewpoint.Link("/findings", ("rule", rule.Id));

    public string LinkToPage(int page) =>
        Viewpoint.Link("/findings", ("rule", Chosen!.Id), ("page", ListTexts.Number(page)));

    public string Csv(string table) => Viewpoint.Link("/findings", ("format", "csv"), ("table", table));

    /// <summary>Where the explanation of a finding is accepted.</summary>
    public string LinkToAccept(AuditFinding finding) => AcceptanceModel.LinkTo(Viewpoint, finding);

    /// <summary>Whether an explanation has just been accepted.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>How much a check found: the number leads to what.</summary>
    public FigureLink Count(AuditRule rule) =>
        new(rule.Id, "findings", Numbers.Whole(Audit.Of(rule).Count), LinkTo(rule));

    /// <summary>Where a record of a finding is; null where it is none of the store any more.</summary>
    public string? LinkTo(AuditFinding finding, string member)
    {
        var dealer = Records.IndexOf(finding.Dealer);
        return dealer?.Card(new(member)) is { } card ? Viewpoint.Link(Addresses.Of(card.Id))
            : dealer?.Traffic(new(member)) is { } record ? Viewpoint.Link(Addresses.Of(record.Id))
            : null;
    }
}
