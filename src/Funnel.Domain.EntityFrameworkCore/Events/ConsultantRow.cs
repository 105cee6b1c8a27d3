namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>A consultant's master data.</summary>
internal sealed class ConsultantRow
{
    public const string Table = "funnel_consultants";

    public static readonly string[] Columns =
        ["consultant", "dealer", "name", "active_from", "active_until", "is_senior"];

    public required string Consultant { get; init; }

    public required string Dealer { get; init; }

    public string? Name { get; init; }

    public int? ActiveFrom { get; init; }

    public int? ActiveUntil { get; init; }

    public bool IsSenior { get; init; }
}
