using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Benchmarks.Clusters;

/// <summary>The made-up cards of some dealers in one table, by dealer.</summary>
internal sealed class SampleColumns
{
    private readonly FactTable<CardFacts> _table;

    private SampleColumns(string[] dealers, FactTable<CardFacts> table) => (Dealers, _table) = (dealers, table);

    /// <summary>The dealers, by id.</summary>
    public string[] Dealers { get; }

    /// <summary>Builds the table of some dealers of a network.</summary>
    /// <param name="dealers">Their ids.</param>
    /// <param name="places">Their places in the network.</param>
    /// <param name="cards">How many cards the whole network has.</param>
    /// <param name="names">The network's names.</param>
    public static SampleColumns Of(string[] dealers, IEnumerable<int> places, long cards, SampleNames names)
    {
        var each = names.Dealers.Length;
        var numbers = places.SelectMany(place => Between(FirstOf(place), FirstOf(place + 1)));
        return new(dealers, SampleTable.Build(
            numbers, cards, names, new() { GroupBy = [Dimensions.Dealer], Columns = ClusterComparison.Columns }));

        // The first card of a dealer: its consultants are in the order of the cards.
        long FirstOf(int place) => ((place * cards) + each - 1) / each;

        static IEnumerable<long> Between(long from, long until)
        {
            for (var number = from; number < until; number++)
            {
                yield return number;
            }
        }
    }

    /// <summary>Counts a plan anew.</summary>
    public IReadOnlyList<Tallies> Answer(KpiPlan plan, int degree) =>
        plan.Ask(new Counting(_table, new() { Degree = degree }));

    private sealed class Counting(FactTable<CardFacts> table, ScanOptions scan) : IFactEngine<Tallies>
    {
        public Tallies Answer<T>(FactQuestion<T> question) => question is FactQuestion<CardFacts> cards
            ? cards.Set.Over(table).Count(scan)
            : throw new NotSupportedException($"The sample has cards alone, no {question.Kind.Name}.");
    }
}
