using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>Tells the cause of a row: the first that fits.</summary>
internal sealed class Causes(RestatementPolicy policy, ReportingPeriod reported)
{
    /// <summary>The cause of a row, for the figure of a group or of everything.</summary>
    public RestatementCause Of(ReplayRow row, bool ofGroup)
    {
        if (row.Kind is { } kind && (kind != RestatementCause.Transferred || ofGroup))
        {
            return kind;
        }

        return Period.DaysBetween(row.HappenedOn, row.Place.On) <= policy.UsualDelay ? RestatementCause.Late
            : ClosedOn(row) < row.Place.On ? RestatementCause.EnteredAfterClose
            : RestatementCause.BackDated;
    }

    private LocalDate? ClosedOn(ReplayRow row)
    {
        var month = row.HappenedOn.ToYearMonth();
        var wasOver = month.ToDateInterval().End <= reported.AsOf;
        return policy.ClosedOn(row.Dealer, month) ?? (wasOver ? reported.KnownOn : null);
    }
}
