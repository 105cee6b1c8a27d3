using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>How the dashboard is started.</summary>
internal sealed record DashboardOptions
{
    /// <summary>The SQLite file; made and filled with made-up data where it is not there yet.</summary>
    public required string Store { get; init; }

    /// <summary>The loopback port; 0 for any that is free.</summary>
    public int Port { get; init; }

    /// <summary>Today, for trying out and testing; by the clock where null.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>What is made up where there is no store yet.</summary>
    public SeedSize Seed { get; init; } = new();

    /// <summary>Whether nothing is made up where there is no store yet.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The code of the standard that was asked for; null where that of the store is taken.</summary>
    public string? AskedStandard { get; init; }

    /// <summary>The standard the dealers work by.</summary>
    public SalesStandard Standard { get; init; } = SalesStandards.Gps;
}
