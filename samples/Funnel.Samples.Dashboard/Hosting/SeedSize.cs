namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>How much is made up at the first start.</summary>
internal sealed record SeedSize(
    int Dealers = 3, int Consultants = 6, int Months = 14, int CardsPerMonth = 120, long Seed = 2010);
