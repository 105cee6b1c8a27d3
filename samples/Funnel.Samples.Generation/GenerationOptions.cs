using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Samples.Generation;

/// <summary>What is to be made up: the size of the network, the months, and the seed everything follows from.</summary>
public sealed record GenerationOptions
{
    /// <summary>Cards filed by one consultant in a month, where nothing else is said.</summary>
    public const int UsualCardsPerConsultant = 20;

    /// <param name="dealers">How many dealers.</param>
    /// <param name="consultants">How many consultants each dealer has.</param>
    /// <param name="months">How many months.</param>
    /// <param name="seed">The seed: the same arguments give the same bytes.</param>
    /// <param name="from">The first day.</param>
    public GenerationOptions(int dealers, int consultants, int months, long seed, LocalDate from)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dealers, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(consultants, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(months, 1200);
        (Dealers, Consultants, Months, Seed, From) = (dealers, consultants, months, seed, from);
        CardsPerMonth = consultants * UsualCardsPerConsultant;
    }

    public int Dealers { get; }

    public int Consultants { get; }

    public int Months { get; }

    public long Seed { get; }

    public LocalDate From { get; }

    /// <summary>Cards filed by each dealer in each month; a few duplicates come on top.</summary>
    public int CardsPerMonth
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// How many rows of cards and events in a thousand are written down after the day they tell of; null for a dataset
    /// that does not tell when rows were written down.
    /// </summary>
    public int? LatePerThousand
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value.GetValueOrDefault());
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value.GetValueOrDefault(), 1000);
            field = value;
        }
    }

    /// <summary>The standard whose levels, dormancy rule and owner contacts are used.</summary>
    public SalesStandard Standard { get; init; } = SalesStandards.Gps;

    public long Cards => (long)Dealers * Months * CardsPerMonth;
}
