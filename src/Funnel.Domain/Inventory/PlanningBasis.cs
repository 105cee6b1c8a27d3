using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Inventory;

/// <summary>
/// The period whose rates a plan is made at: one that is over, since a third of a month shows a third of its rates
/// (ours).
/// </summary>
/// <param name="Period">The period; as asked, where that is over on the day it is seen from.</param>
/// <param name="Note">What is said where another period than the one asked for stands in; null where none does.</param>
public sealed record PlanningBasis(ReportingPeriod Period, Reason? Note)
{
    /// <summary>The basis for a period: itself, or the last calendar month that is over on its as-of date.</summary>
    public static PlanningBasis Of(ReportingPeriod asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.To <= asked.AsOf ? new(asked, null) : LastMonthOver(asked);
    }

    private static PlanningBasis LastMonthOver(ReportingPeriod asked)
    {
        var month = asked.AsOf.PlusDays(1).ToYearMonth().PlusMonths(-1).ToDateInterval();
        var iso = LocalDatePattern.Iso;
        var (from, to, asOf) = (iso.Format(month.Start), iso.Format(month.End), iso.Format(asked.AsOf));
        return new(new(month.Start, month.End, month.End, asked.KnownOn), new("period-not-over", new(
            $"所选期间在 {asOf} 尚未结束，转化率取自最近一个完整月份 {from} – {to}",
            $"The period is not over on {asOf}: the rates are those of the last month that is, {from} – {to}")));
    }
}
