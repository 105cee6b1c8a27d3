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
        ClosedFigure[] figures = [.. All(standard.Figures(FactsOf(history, standard, dealer, period)))];
        return new(dealer, month, period.AsOf, knownOn, standard.Code, figures)
        {
            Definitions = DefinitionSet.Of(standard, figures),
        };
    }

    /// <summary>
    /// The figures of a closed month as it was reported: seen and known as then, and by the definitions of the close. A
    /// KPI whose definition the standard does not have any more is refused, and the reason says so; one that the close
    /// does not tell of is counted by the version in force.
    /// </summary>
    /// <param name="history">The history, with everything recorded since.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="close">The close.</param>
    public static Figures Figures(FunnelHistory history, SalesStandard standard, MonthClose close)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(close);
        return FiguresOf(history, standard, close, new(standard, close), close.KnownOn);
    }

    /// <summary>
    /// Recomputes a close as it was reported, by <see cref="Figures"/>: each figure beside what comes out today, or
    /// with the reason where a definition is not at hand.
    /// </summary>
    /// <param name="history">The history, with everything recorded since.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="close">The close.</param>
    public static IReadOnlyList<CloseCheck> Recompute(FunnelHistory history, SalesStandard standard, MonthClose close)
    {
        var values = Figures(history, standard, close);
        var against = new CloseDefinitions(standard, close).AgainstAll;
        var found = values.Table.Total.ToDictionary(value => value.Kpi.Id, StringComparer.Ordinal);
        return [.. close.Figures.Select(Check)];

        CloseCheck Check(ClosedFigure figure) =>
            against is not null ? new(close, figure, null) { Missing = against }
            : !found.TryGetValue(figure.Kpi, out var value)
                ? new(close, figure, null) { Missing = CloseReasons.UnknownKpi(figure.Kpi) }
            : value.Refusal is { } refusal ? new(close, figure, null) { Missing = refusal }
            : new(close, figure, Told(figure, Of(values, value)));
    }

    /// <summary>
    /// The month-ends that are not known yet: of another dealer, month or day, or by other definitions. One that is
    /// known stands, whatever figures another tells of it.
    /// </summary>
    /// <param name="known">Those known.</param>
    /// <param name="others">Others; of two that are the same the first counts.</param>
    public static IReadOnlyList<MonthClose> New(IEnumerable<MonthClose> known, IEnumerable<MonthClose> others)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(others);
        var keys = known.Select(close => close with { Figures = [] }).ToHashSet();
        return [.. others.Where(close => keys.Add(close with { Figures = [] }))];
    }

    /// <summary>
    /// Whether a close was computed by a standard of this code, with these levels and owner windows, whatever has
    /// become of its KPIs; of a close that does not tell, by any of this code.
    /// </summary>
    public static bool IsBy(SalesStandard standard, MonthClose close)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(close);
        return new CloseDefinitions(standard, close).AgainstAll is null;
    }

    /// <summary>A KPI as it was defined at a close, or why that definition is not at hand.</summary>
    /// <exception cref="KeyNotFoundException">The standard does not have the KPI.</exception>
    public static BookAnswer<Kpi> Defined(SalesStandard standard, MonthClose close, string kpi)
    {
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(close);
        var found = new CloseDefinitions(standard, close).InForce(standard.Kpis.Get(kpi), PeriodOf(close));
        return found.Refusal is { } refusal ? new(refusal) : new(found.Kpi);
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

    private static IEnumerable<ClosedFigure> Now(FunnelHistory history, SalesStandard standard, MonthClose close) =>
        All(FiguresOf(history, standard, close, new(standard, close), LocalDate.MaxIsoValue));

    private static Figures FiguresOf(
        FunnelHistory history,
        SalesStandard standard,
        MonthClose close,
        CloseDefinitions definitions,
        LocalDate knownOn)
    {
        var facts = FactsOf(history, standard, close.Dealer, PeriodOf(close).KnownBy(knownOn));
        return new(new MemoryFigures(facts), standard.Kpis.All, definitions);
    }

    private static FactBook FactsOf(
        FunnelHistory history, SalesStandard standard, DealerId dealer, ReportingPeriod period) =>
        new(Of(history, dealer), period, standard.OwnerContacts);

    private static ReportingPeriod PeriodOf(MonthClose close)
    {
        var days = close.Month.ToDateInterval();
        return new(days.Start, days.End, close.AsOf, close.KnownOn);
    }

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
        return new(kpi.Id, value.Numerator, value.Denominator, DigestOf(lines))
        {
            Version = kpi.Version,
            Fingerprint = kpi.Fingerprint,
        };
    }

    // A close that tells no definition is not found altered for that.
    private static ClosedFigure Told(ClosedFigure reported, ClosedFigure now) =>
        now with { Version = reported.Version, Fingerprint = reported.Fingerprint };

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
