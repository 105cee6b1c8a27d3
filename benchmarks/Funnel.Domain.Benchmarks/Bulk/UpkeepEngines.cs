using System.Globalization;
using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>What it takes to build a table, from facts and column by column, and to keep tallies up to date.</summary>
internal sealed class UpkeepEngines(SampleNames names, TotalSet<CardFacts> totals)
{
    private const int Cards = 1_000_000;
    private const int Changes = 1 << 16;
    private const long Step = 982_451_653;

    private readonly FactTableOptions<CardFacts> _options = new()
    {
        GroupBy = [Dimensions.Consultant],
        Columns = totals.Columns,
    };

    public IEnumerable<Measured> Measure()
    {
        CardFacts[] sorted = [.. Enumerable.Range(0, Cards).Select(Card)];
        CardFacts[] shuffled = [.. Enumerable.Range(0, Cards).Select(place => sorted[place * Step % Cards])];
        yield return Building("build-facts", sorted);
        yield return Building("build-facts-unsorted", shuffled);
        yield return Updating();
    }

    private CardFacts Card(int number) =>
        SampleCard.Of(number, Cards, names.Consultants.Length).ToFacts(names, number);

    private Measured Building(string id, CardFacts[] cards) => Measured.Of(
        id, Cards, () => FactTableBuilder<CardFacts>.Build(FactKinds.Cards, cards, _options), note: "one thread");

    private Measured Updating()
    {
        var ledger = new TallyLedger<CardFacts>(FactKinds.Cards, totals, [Dimensions.Consultant]);
        var changes = SampleChanges.Of(names, Changes);
        foreach (var (before, _) in changes)
        {
            ledger.Add(before);
        }

        var updated = Measured.Of("update", Changes, () =>
        {
            foreach (var (before, after) in changes)
            {
                ledger.Replace(before, after);
            }
        });
        var each = updated.MedianMs * 1e6 / Changes;
        return updated with { Note = string.Create(CultureInfo.InvariantCulture, $"{each:F0} ns a changed card") };
    }
}
