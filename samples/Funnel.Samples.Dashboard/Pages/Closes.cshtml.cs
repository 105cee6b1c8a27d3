using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Restatement;
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

/// <summary>The months that were closed, recomputed, and the form that closes another one.</summary>
internal sealed class ClosesModel(
    RecordsFollower follower, FunnelStore store, ShowroomToday today, Visitor visitor)
    : PageModel
{
    private const int MonthsOffered = 12;

    private static readonly YearMonthPattern Iso = YearMonthPattern.Iso;

    private Viewpoint _viewpoint = null!;

    /// <summary>The dealer one is looking at; closes are a dealer's.</summary>
    public DealerId? Dealer { get; private set; }

    /// <summary>The month chosen.</summary>
    public string Month { get; private set; } = "";

    /// <summary>The day of knowledge chosen.</summary>
    public string KnownOn { get; private set; } = "";

    public IReadOnlyList<Reason> Reasons { get; private set; } = [];

    public KnownNames Names { get; private set; } = null!;

    /// <summary>The closes, latest first; what became of their figures, where that was looked at.</summary>
    public IReadOnlyList<CheckedClose> Closes { get; private set; } = [];

    /// <summary>What has just been done.</summary>
    public Phrase? Done { get; private set; }

    private static Phrase? DoneOf(string? code) => code switch
    {
        "closed" => CloseTexts.Done,
        "before" => CloseTexts.DoneBefore,
        _ => null,
    };

    /// <summary>The months that are over, latest first.</summary>
    public IEnumerable<string> Months => Enumerable.Range(1, MonthsOffered)
        .Select(back => Iso.Format(today.Date.PlusMonths(-back).ToYearMonth()));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await OpenAsync(stop);
        Done = DoneOf(DoneNote.Of(TempData));
        Month = Months.First();
        KnownOn = ListTexts.Day(today.Date.PlusDays(-1));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? month, string? known, CancellationToken stop)
    {
        await OpenAsync(stop);
        (Month, KnownOn) = (month ?? "", known ?? "");
        if (Dealer is not { } dealer
            || !Iso.Parse(Month).TryGetValue(default, out var closed)
            || !LocalDatePattern.Iso.Parse(KnownOn).TryGetValue(default, out var day))
        {
            return Return([CloseReasons.Unreadable]);
        }

        return await store.Closes.CloseAsync(dealer, closed, day, today.Date, stop) switch
        {
            StoreResult.Stored => this.Told("closed", _viewpoint.Link("/closes")),
            StoreResult.Repeated => this.Told("before", _viewpoint.Link("/closes")),
            StoreResult.Refused refused => Return(refused.Reasons),
            _ => throw new InvalidOperationException("A close has no version."),
        };
    }

    public static string MonthOf(MonthClose close) => Iso.Format(close.Month);

    /// <summary>The overview of the month as it was reported.</summary>
    public static string ReportedLink(MonthClose close)
    {
        var days = close.Month.ToDateInterval();
        return new Viewpoint(new(close.Dealer), new(days.Start, days.End, close.AsOf, close.KnownOn))
        {
            IsAsReported = true,
        }.Link("/");
    }

    /// <summary>Why the month's figures are others today.</summary>
    public static string WhyLink(MonthClose close) => RestatementModel.AddressOf(close);

    private PageResult Return(IReadOnlyList<Reason> reasons)
    {
        Reasons = reasons;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task OpenAsync(CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        _viewpoint = ViewpointReading.Read(Request, today.Date).Viewpoint;
        Names = new(records, visitor);
        Dealer = _viewpoint.Scope.Dealer is { } asked && records.ByDealer.ContainsKey(asked) ? asked : null;
        var closes = Dealer is { } dealer
            ? await store.Closes.ReadAsync(dealer, stop)
            : await store.Closes.ReadAsync(stop);
        List<CheckedClose> lines = [];
        foreach (var close in closes.Reverse())
        {
            lines.Add(new(close, Dealer is null ? [] : await store.Closes.CheckAsync(close, stop)));
        }

        Closes = lines;
    }
}
