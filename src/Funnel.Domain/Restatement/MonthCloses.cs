using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Closes months, and tells whether closed ones can still be recomputed: what was reported is never read from the close
/// alone, so that a history altered outside its records is found (ours 2).
/// </summary>
public static class MonthCloses
{
    /// <summary>
    /// Closes a month of a dealer as it was known at the end of a day, seen from the month's last day.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="standard">The standard; every KPI of its catalogue is closed.</param>
    /// <param name="dealer">The dealer.</param>
    /// <param name="month">The month.</param>
    /// <param name="knownOn">The day of knowledge; not before the month's last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is not over on the day of knowledge.</exception>
    public static MonthClose Close(
        FunnelHistory history, SalesStandard standard, DealerId dealer, YearMonth month, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        var days = month.ToDateInterval();
        ArgumentOutOfRangeException.ThrowIfLessThan(knownOn, days.End);
        var period = new ReportingPeriod(days.Start, days.End, days.End, knownOn);
        var figures = FiguresOf(history, standard, dealer, period);
        return new(dealer, month, period.AsOf, knownOn, standard.Code, [.. All(figures)]);
    }

    /// <summary>
    /// Recomputes a close as it was reported, with the day it was seen from and that of its knowledge: each figure
    /// beside what comes out today. A figure of a KPI that the standard does not know has none.
    /// </summary>
    /// <param name="history">The history, with everything recorded since.</param>
    /// <param name="standard">The standard it was computed by.</param>
    /// <param name="close">The close.</param>
    /// <exception cref="ArgumentException">It was computed by another standard.</exception>
    public static IReadOnlyList<CloseCheck> Recompute(FunnelHistory history, SalesStandard standard, MonthClose close)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(close);
        if (close.Standard != standard.Code)
        {
            throw new ArgumentException(
                $"The month was closed by '{close.Standard}', not by '{standard.Code}'.", nameof(standard));
        }

        var days = close.Month.ToDateInterval();
        var period = new ReportingPeriod(days.Start, days.End, close.AsOf, close.KnownOn);
        var known = All(FiguresOf(history, standard, close.Dealer, period)).ToDictionary(figure => figure.Kpi);
        return
        [
            .. close.Figures.Select(figure => new CloseCheck(
                close, figure, known.TryGetValue(figure.Kpi, out var now) ? now : null)),
        ];
    }

    /// <summary>
    /// The closed months whose figures a correction changes as they are known today, so that a host can ask for leave.
    /// </summary>
    /// <param name="before">The history before it.</param>
    /// <param name="after">The history after it.</param>
    /// <param name="standard">The standard; closes by another one are passed over.</param>
    /// <param name="closes">The months that were closed.</param>
    public static IReadOnlyList<MonthClose> Touched(
        FunnelHistory before, FunnelHistory after, SalesStandard standard, IEnumerable<MonthClose> closes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(closes);
        return
        [
            .. closes.Where(close => close.Standard == standard.Code
                && !Now(before, standard, close).SequenceEqual(Now(after, standard, close))),
        ];
    }

    private static IEnumerable<ClosedFigure> Now(FunnelHistory history, SalesStandard standard, MonthClose close)
    {
        var days = close.Month.ToDateInterval();
        var period = new ReportingPeriod(days.Start, days.End, close.AsOf, LocalDate.MaxIsoValue);
        return All(FiguresOf(history, standard, close.Dealer, period));
    }

    private static Figures FiguresOf(
        FunnelHistory history, SalesStandard standard, DealerId dealer, ReportingPeriod period) =>
        standard.Figures(new FactBook(Of(history, dealer), period, standard.OwnerContacts));

    private static FunnelHistory Of(FunnelHistory history, DealerId dealer)
    {
        var cards = history.Cards.Of(dealer);
        return history with
        {
            Consultants = [.. history.Consultants.Where(one => one.Dealer == dealer)],
            Traffic = [.. history.Traffic.Where(one => one.Dealer == dealer)],
            Leads = [.. history.Leads.Where(one => one.Dealer == dealer)],
            BaseCustomers = [.. history.BaseCustomers.Where(one => one.Dealer == dealer)],
            Checks = [.. history.Checks.Where(one => one.Dealer == dealer)],
            Cards = cards,
            Voided = history.Voided.Of(dealer),
        };
    }

    private static IEnumerable<ClosedFigure> All(Figures figures) =>
        figures.Table.Total.Where(value => value.Refusal is null).Select(value => Of(figures, value));

    private static ClosedFigure Of(Figures figures, KpiValue value)
    {
        var kpi = value.Kpi;
        var lines = Lines(figures, kpi, KpiSide.Numerator).Concat(Lines(figures, kpi, KpiSide.Denominator));
        return new(kpi.Id, value.Numerator, value.Denominator, DigestOf(lines));
    }

    private static IEnumerable<string> Lines(Figures figures, Kpi kpi, KpiSide side) => kpi.MembersOf(side) is null
        ? []
        : figures.Members(kpi, side).Select(member =>
            $"{kpi.Id}|{(side == KpiSide.Numerator ? "numerator" : "denominator")}|{member}");

    private static string DigestOf(IEnumerable<string> lines)
    {
        var text = string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + '\n'));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
