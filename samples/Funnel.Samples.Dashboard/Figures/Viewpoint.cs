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


    /// <summary>The calendar month of a day, seen from that day.</summary>
    public static Viewpoint MonthOf(LocalDate today) => new(
        Scope.Group,
        new(today.With(DateAdjusters.StartOfMonth), today.With(DateAdjusters.EndOfMonth), today));

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
        return
        [
            ("dealer", Scope.Dealer?.Value),
            ("consultant", Scope.Consultant?.Value),
            ("from", iso.Format(Period.From)),
            ("to", iso.Format(Period.To)),
            ("as-of", iso.Format(Period.AsOf)),
            ("known-on", IsAsReported ? iso.Format(Period.KnownOn) : null),
        ];
    }
}
