namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>That the facts of a dealer are kept as they stood at the end of a month, beside the live ones.</summary>
internal sealed class MonthEndRow
{
    public const string Table = "funnel_month_ends";

    public static readonly string[] Columns = ["dealer", "as_of"];

    public required string Dealer { get; init; }

    /// <summary>Day number of the day at whose end the facts stood so.</summary>
    public required int AsOf { get; init; }
}
