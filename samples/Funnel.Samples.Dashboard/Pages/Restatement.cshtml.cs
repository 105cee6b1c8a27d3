using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Why the figures of a closed month are others today, row by row.</summary>
internal sealed class RestatementModel(
    RecordsFollower follower, FunnelStore store, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : PageModel
{
    private DealerIndex? _dealer;

    /// <summary>The close; null where there is none as the address says.</summary>
    public MonthClose? Close { get; private set; }

    public RestatementReport Report { get; private set; } = null!;

    /// <summary>The KPIs that any row recorded since has to do with.</summary>
    public IReadOnlyList<RestatedFigure> Changed { get; private set; } = [];

    /// <summary>The one whose rows are shown.</summary>
    public RestatedFigure? Chosen { get; private set; }

    public KnownNames Names { get; private set; } = null!;

    public Phrase Title => CloseTexts.WhyTitle(YearMonthPattern.Iso.Format(Close!.Month), ListTexts.Day(Close.KnownOn));

    /// <summary>The page of a close, and of one KPI of it.</summary>
    public static string AddressOf(MonthClose close, string? kpi = null)
    {
        var query = new QueryBuilder
        {
            { "dealer", close.Dealer.Value },
            { "month", YearMonthPattern.Iso.Format(close.Month) },
            { "closed", ListTexts.Day(close.KnownOn) },
        };
        if (kpi is not null)
        {
            query.Add("kpi", kpi);
        }

        return "/restatement" + query.ToQueryString().Value;
    }

    /// <summary>Both sides of a figure.</summary>
    public static string Pair(KpiValue value) => value.Denominator is { } below
        ? $"{Numbers.Whole(value.Numerator)} / {Numbers.Whole(below)}"
        : Numbers.Whole(value.Numerator);

    /// <summary>A difference with its sign.</summary>
    public static string Difference(long amount) => amount > 0 ? "+" + Numbers.Whole(amount) : Numbers.Whole(amount);

    /// <summary>The differences of both sides.</summary>
    public static string Difference(long above, long? below) =>
        below is { } under ? $"{Difference(above)} / {Difference(under)}" : Difference(above);

    public async Task<IActionResult> OnGetAsync(
        string? dealer, string? month, string? closed, string? kpi, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        Names = new(records, visitor);
        IReadOnlyList<MonthClose> closes = dealer is { Length: > 0 }
            ? await store.Closes.ReadAsync(new(dealer), stop)
            : [];
        Close = closes.FirstOrDefault(close => close.Standard == standard.Code
            && YearMonthPattern.Iso.Format(close.Month) == month && ListTexts.Day(close.KnownOn) == closed);
        if (Close is null || !records.ByDealer.TryGetValue(Close.Dealer, out var own))
        {
            Close = null;
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        _dealer = own.Index;
        Report = ReportOf(own, Close, closes);
        Changed = [.. Report.Total.Where(figure => figure.Lines.Count > 0)];
        Chosen = Changed.FirstOrDefault(figure => figure.Reported.Kpi.Id == kpi)
            ?? (Changed.Count == 0 ? null : Changed[0]);
        return Page();
    }

    public string LinkTo(RestatedFigure figure) => AddressOf(Close!, figure.Reported.Kpi.Id) + "#lines";

    /// <summary>The card of a line; null where it is of another record.</summary>
    public CardId? CardOf(RestatedLine line) =>
        line.Record.Length > 0 && _dealer?.Card(new(line.Record)) is { } card ? card.Id : null;

    private RestatementReport ReportOf(DealerRecords own, MonthClose close, IReadOnlyList<MonthClose> closes)
    {
        var days = close.Month.ToDateInterval();
        var reported = new ReportingPeriod(days.Start, days.End, close.AsOf, close.KnownOn);
        return own.Answers.Get(
            (nameof(RestatementReport), close.KnownOn, closes.Count),
            reported.KnownBy(today.Date),
            () => RestatementReport.Of(
                own.History,
                standard,
                standard.Kpis.All,
                reported,
                reported.KnownBy(today.Date),
                policy: new() { Closes = closes }));
    }
}
