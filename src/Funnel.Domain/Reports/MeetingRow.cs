using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Reports;

/// <summary>What the daily meeting says about one consultant, or about all of them.</summary>
/// <param name="Consultant">The consultant; null for all together.</param>
/// <param name="Yesterday">
/// What was done on the day before: receptions, calls, filings, contacts, upgrades, orders, deliveries.
/// </param>
/// <param name="Levels">Open cards at each level of the scale, of all open cards.</param>
/// <param name="Conversion">The conversion KPIs from the period's first day on.</param>
/// <param name="DueTomorrow">Cards to be contacted tomorrow.</param>
/// <param name="Overdue">Cards whose next contact date will have passed by tomorrow.</param>
public sealed record MeetingRow(
    ConsultantId? Consultant,
    IReadOnlyList<KpiValue> Yesterday,
    IReadOnlyList<KpiValue> Levels,
    IReadOnlyList<KpiValue> Conversion,
    int DueTomorrow,
    int Overdue)
{
    /// <summary>
    /// The targets of tomorrow's month beside what is reached of them; of a figure without any target there is none.
    /// </summary>
    public IReadOnlyList<TargetAttainment> Targets { get; init; } = [];
}
