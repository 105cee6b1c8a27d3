using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>
/// The periods at hand: each month or quarter seen from today, or from its end once it is over; known as today.
/// </summary>
internal static class PeriodChoices
{
    public static IReadOnlyList<(Domain.Wording.Phrase Name, ReportingPeriod Period)> On(LocalDate today)
    {
        var month = today.With(DateAdjusters.StartOfMonth);
        var quarter = new LocalDate(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        return
        [
            (ShellTexts.ThisMonth, Known(month, 1)),
            (ShellTexts.LastMonth, Known(month.PlusMonths(-1), 1)),
            (ShellTexts.ThisQuarter, Known(quarter, 3)),
        ];

        ReportingPeriod Known(LocalDate from, int months)
        {
            var to = from.PlusMonths(months).PlusDays(-1);
            return new(from, to, LocalDate.Min(to, today), today);
        }
    }
}
