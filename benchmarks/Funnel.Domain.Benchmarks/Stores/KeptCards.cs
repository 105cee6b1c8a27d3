using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>The sample's cards kept as objects, as a host has them that reads its own records.</summary>
internal sealed class KeptCards : IFactSource
{
    private readonly CardFacts[] _cards;

    public KeptCards(int count, SampleNames names, ReportingPeriod period)
    {
        Period = period;
        _cards = new CardFacts[count];
        for (var number = 0; number < count; number++)
        {
            _cards[number] = SampleCard.Of(number, count, names.Consultants.Length).ToFacts(names, number);
        }
    }

    public ReportingPeriod Period { get; }

    public IReadOnlyList<CardFacts> All => _cards;

    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => _cards is IReadOnlyList<T> cards ? cards : [];
}
