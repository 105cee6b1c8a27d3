using Funnel.Domain.Audit;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// The form that accepts the explanation of a finding: a record with its rule, its members, who accepted it and until
/// when. The finding stays where it is and says so.
/// </summary>
internal sealed class AcceptanceModel(
    RecordsFollower follower, AuditFigures figures, FunnelStore store, ShowroomToday today, Visitor visitor) : PageModel
{
    /// <summary>What is told when an explanation has been accepted.</summary>
    public const string Accepted = "accepted";

    private const int LongestId = 50;
    private const int LongestNote = 500;

    private Viewpoint _viewpoint = null!;

    /// <summary>What is explained; null where nothing of the kind is found.</summary>
    public AuditFinding? Finding { get; private set; }

    public KnownNames Names { get; private set; } = null!;

    /// <summary>Who accepts, as typed.</summary>
    public string By { get; private set; } = "";

    /// <summary>The last day, as typed.</summary>
    public string Until { get; private set; } = "";

    /// <summary>The explanation, as typed.</summary>
    public string Note { get; private set; } = "";

    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    /// <summary>The list one comes from.</summary>
    public string Back => _viewpoint.Link("/findings", ("rule", Finding!.Rule.Id));

    /// <summary>Where a finding's explanation is accepted: found by its rule, consultant and first member.</summary>
    public static string LinkTo(Viewpoint viewpoint, AuditFinding finding) => viewpoint.Link(
        "/findings/accept",
        ("rule", finding.Rule.Id),
        ("of", finding.Consultant.Value),
        ("member", finding.Members[0]));

    public async Task<IActionResult> OnGetAsync(string? rule, string? of, string? member, CancellationToken stop)
    {
        await OpenAsync(rule, of, member, stop);
        Until = ListTexts.Day(today.Date.PlusYears(1));
        return Finding is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(
        [FromQuery] string? rule,
        [FromQuery] string? of,
        [FromQuery] string? member,
        [FromForm] string? by,
        [FromForm] string? until,
        [FromForm] string? note,
        CancellationToken stop)
    {
        await OpenAsync(rule, of, member, stop);
        if (Finding is null)
        {
            return NotFound();
        }

        (By, Until, Note) = (by?.Trim() ?? "", until ?? "", note?.Trim() ?? "");
        var isDay = LocalDatePattern.Iso.Parse(Until).TryGetValue(default, out var last);
        Reasons =
        [
            .. Wrong(By.Length is 0 or > LongestId || By.Any(char.IsControl), AcceptanceReasons.NoId(LongestId)),
            .. Wrong(!isDay || last < today.Date, AcceptanceReasons.NoDay),
            .. Wrong(Note.Length > LongestNote, AcceptanceReasons.TooLong(LongestNote)),
        ];
        if (Reasons.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        await store.Acceptances.AddAsync(
            [new(Finding.Rule.Id, Finding.Members, new(By), last) { Note = Note.Length > 0 ? Note : null }],
            today.Date,
            stop);
        return this.Told(Accepted, _viewpoint.Link("/findings", ("rule", Finding.Rule.Id)) + "#rule");
    }

    private static Reason[] Wrong(bool isWrong, Reason reason) => isWrong ? [reason] : [];

    private async Task OpenAsync(string? rule, string? of, string? member, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        _viewpoint = ViewpointReading.Read(Request, today.Date).Viewpoint;
        Names = new(records, visitor);
        var audit = await figures.OfAsync(records, _viewpoint.Scope, AuditFigures.PeriodOf(_viewpoint), stop);
        Finding = audit.Findings.FirstOrDefault(finding => finding.Rule.Id == rule
            && finding.Consultant.Value == of && finding.Members[0] == member);
    }
}
