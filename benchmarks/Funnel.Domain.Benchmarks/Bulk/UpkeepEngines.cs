using System.Globalization;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
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

    /// <summary>Measures what is asked for by id.</summary>
    public IEnumerable<Measured> Measure(Predicate<string> asks)
    {
        if (asks("build-facts") || asks("build-facts-unsorted"))
        {
            foreach (var built in Builds().Where(building => asks(building.Id)))
            {
                yield return Measured.Of(
                    built.Id,
                    Cards,
                    () => FactTableBuilder<CardFacts>.Build(FactKinds.Cards, built.Cards, _options),
                    note: "one thread");
            }
        }

        if (asks("update"))
        {
            yield return Updating();
        }
    }

    private IEnumerable<(string Id, CardFacts[] Cards)> Builds()
    {
        CardFacts[] sorted = [.. Enumerable.Range(0, Cards).Select(Card)];
        CardFacts[] shuffled = [.. Enumerable.Range(0, Cards).Select(place => sorted[place * Step % Cards])];
        return [("build-facts", sorted), ("build-facts-unsorted", shuffled)];
    }

    private CardFacts Card(int number) =>
        SampleCard.Of(number, Cards, names.Consultants.Length).ToFacts(names, number);

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
