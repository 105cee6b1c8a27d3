using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Master data between its rows and the library's types.</summary>
internal static class MasterRecords
{
    public static Dealer DealerOf(DealerRow row) =>
        new(new(row.Dealer), row.Name, row.Region is null ? null : new RegionName(row.Region), row.TimeZone);

    public static object?[] Row(Dealer dealer) => [dealer.Id.Value, dealer.Name, dealer.Region?.Value, dealer.TimeZone];

    public static Consultant ConsultantOf(ConsultantRow row) => new(
        new(row.Consultant),
        new(row.Dealer),
        row.Name,
        row.ActiveFrom is { } from ? DayNumber.ToDate(from) : null,
        row.ActiveUntil is { } until ? DayNumber.ToDate(until) : null,
        row.IsSenior);

    public static object?[] Row(Consultant consultant) =>
    [
        consultant.Id.Value,
        consultant.Dealer.Value,
        consultant.Name,
        consultant.ActiveFrom is { } from ? DayNumber.Of(from) : null,
        consultant.ActiveUntil is { } until ? DayNumber.Of(until) : null,
        consultant.IsSenior,
    ];

    public static MonthlyTarget TargetOf(TargetRow row) => new(
        new(row.Dealer),
        row.Consultant.Length == 0 ? null : new ConsultantId(row.Consultant),
        DayNumber.ToDate(row.Month).ToYearMonth(),
        Codes.Of<TargetMetric>().Get(row.Metric),
        row.Value);

    public static TargetRow Row(MonthlyTarget target) => new()
    {
        Dealer = target.Dealer.Value,
        Consultant = target.Consultant?.Value ?? "",
        Month = DayNumber.Of(target.Month.OnDayOfMonth(1)),
        Metric = Codes.Of<TargetMetric>().CodeOf(target.Metric),
        Value = target.Value,
    };
}
