namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>How much is made up at the first start.</summary>
/// <param name="Dealers">How many dealers.</param>
/// <param name="Consultants">Consultants of each dealer.</param>
/// <param name="Months">How many months, up to today.</param>
/// <param name="CardsPerMonth">Cards that each dealer files in a month.</param>
/// <param name="Seed">What the made-up hand begins with: the same again is made of the same.</param>
public sealed record SeedSize(
    int Dealers = 3, int Consultants = 6, int Months = 14, int CardsPerMonth = 120, long Seed = 2010);
