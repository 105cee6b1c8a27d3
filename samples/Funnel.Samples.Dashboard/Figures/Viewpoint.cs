using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Microsoft.AspNetCore.Http.Extensions;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Whom and which days a page is about, as its address says.</summary>
internal sealed record Viewpoint(Scope Scope, ReportingPeriod Period)
{
    /// <summary>
    /// Whether it is asked what was known on an earlier day, as a month was reported then; what is known today counts
    /// otherwise, for past days too.
    /// </summary>
    public bool IsAsReported { get; init; }

    /// <summary>
    /// The day it is looked at on: what an address means on that day without saying so, it leaves out, so that it means
    /// the day after's tomorrow. Null where an address says everything.
    /// </summary>
    public LocalDate? Today { get; init; }

    /// <summary>
    /// The dealer that an address means where it names none: an address about the whole group then says so.
    /// </summary>
    public DealerId? UsualDealer { get; init; }

    /// <summary>The calendar month of a day, seen from that day.</summary>
    public static Viewpoint MonthOf(LocalDate today) => new(
        Scope.Group,
        new(today.With(DateAdjusters.StartOfMonth), today.With(DateAdjusters.EndOfMonth), today))
    {
        Today = today,
    };

    /// <summary>The day from which days are seen where an address does not say.</summary>
    public static LocalDate UsualAsOf(LocalDate from, LocalDate to, LocalDate today) => today < from ? to : today;

    /// <summary>The days that changes are measured against: the period before, equally far on.</summary>
    public ReportingPeriod Previous => Period.Previous();

    /// <summary>The address of a page about the same, with further values; a value of null is left out.</summary>
    public string Link(string page, params IEnumerable<(string Name, string? Value)> more)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in Values().Concat(more))
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return page + query.ToQueryString().Value;
    }

    private IEnumerable<(string Name, string? Value)> Values()
    {
        var iso = LocalDatePattern.Iso;
        var isUsual = Today is { } today && !IsAsReported && Period == MonthOf(today).Period;
        var isUsualAsOf = Today is { } day && Period.AsOf == UsualAsOf(Period.From, Period.To, day);
        return
        [
            ("dealer", Scope.Dealer?.Value ?? (UsualDealer is null ? null : ViewpointReading.WholeGroup)),
            ("consultant", Scope.Consultant?.Value),
            ("from", isUsual ? null : iso.Format(Period.From)),
            ("to", isUsual ? null : iso.Format(Period.To)),
            ("as-of", isUsualAsOf ? null : iso.Format(Period.AsOf)),
            ("known-on", IsAsReported ? iso.Format(Period.KnownOn) : null),
        ];
    }
}
