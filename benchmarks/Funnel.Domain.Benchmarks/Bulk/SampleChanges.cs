using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Cards of random consultants, among ten million, before and after something happened to them.</summary>
internal static class SampleChanges
{
    private const long Cards = 10_000_000;

    private static readonly LocalDate Today = SampleTotals.Month.To;

    public static (CardFacts Before, CardFacts After)[] Of(SampleNames names, int count)
    {
        var changes = new (CardFacts, CardFacts)[count];
        for (var i = 0L; i < count; i++)
        {
            var number = i * 982_451_653 % Cards;
            var before = SampleCard.Of(number, Cards, names.Consultants.Length).ToFacts(names, number);
            changes[i] = (before, After(before, names));
        }

        return changes;
    }

    /// <summary>The customer comes to the showroom, is contacted, and rises a level.</summary>
    private static CardFacts After(CardFacts before, SampleNames names) => before with
    {
        FirstVisitOn = before.FirstVisitOn ?? Today,
        SecondVisitOn = before.FirstVisitOn is null ? null : before.SecondVisitOn ?? Today,
        LastContactOn = Today,
        LastTouchOn = Today,
        NextContactOn = Today.PlusDays(3),
        Level = names.Levels[1],
    };
}
