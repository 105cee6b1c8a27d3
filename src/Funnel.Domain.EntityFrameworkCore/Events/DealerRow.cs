namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>A dealer's master data.</summary>
internal sealed class DealerRow
{
    public const string Table = "funnel_dealers";

    public static readonly string[] Columns = ["dealer", "name", "region", "time_zone"];

    public required string Dealer { get; init; }

    public string? Name { get; init; }

    public string? Region { get; init; }

    public required string TimeZone { get; init; }
}
