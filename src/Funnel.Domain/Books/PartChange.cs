using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>
/// What changed at a dealer: the cards and records concerned, with everything their facts are made from, before and
/// after. All other facts are the same.
/// </summary>
/// <param name="Earliest">The earliest day it tells of: nothing seen from a day before is another.</param>
/// <param name="Before">The cards and records as they stood.</param>
/// <param name="After">The cards and records as they stand.</param>
internal sealed record PartChange(LocalDate Earliest, FunnelHistory Before, FunnelHistory After)
{
    /// <summary>Takes the facts that were out of figures and puts in those that are.</summary>
    public void ApplyTo(KpiLedger ledger, OwnerContactSchedule schedule)
    {
        var period = ledger.Plan.Period;
        ledger.Replace(FactsOf(Before, period, schedule), FactsOf(After, period, schedule));
    }

    private static IFactSource FactsOf(FunnelHistory history, ReportingPeriod period, OwnerContactSchedule schedule) =>
        new HistoryFigures(history, new(schedule), period).Made(degree: 1);
}
