using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;

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
}
