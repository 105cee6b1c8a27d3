using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Builds tables of sample cards, each made as it is read and not kept.</summary>
internal static class SampleTable
{
    public static FactTable<CardFacts> Build(
        IEnumerable<long> numbers, long cards, SampleNames names, FactTableOptions<CardFacts> options)
    {
        var builder = new FactTableBuilder<CardFacts>(FactKinds.Cards, options);
        builder.AddRange(numbers.Select(number =>
            SampleCard.Of(number, cards, names.Consultants.Length).ToFacts(names, number)));
        return builder.Build(degree: -1);
    }
}
