using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>A change while it is being made: the cards concerned, and who sends it when.</summary>
internal sealed record CardChange(CardStreams Streams, SubmissionId Sent, LocalDate Today)
{
    public CustomerCard Card(CardVersion seen) => Streams.Card(seen.Card);

    /// <summary>The dealer of a card; merges stay within one.</summary>
    public DealerId DealerOf(CardVersion seen) => Card(seen).Filing.Dealer;

    /// <summary>
    /// The card another one was merged into and, where that one was merged in its turn, each further one.
    /// </summary>
    public async Task<IReadOnlyList<CustomerCard>> SurvivorsOfAsync(CardId other, CancellationToken stop)
    {
        List<CustomerCard> survivors = [];
        for (var next = SurvivorOf(other); next is { } id; next = SurvivorOf(id))
        {
            await Streams.LoadAsync(id, stop);
            survivors.Add(Streams.Card(id));
        }

        return survivors;
    }

    private CardId? SurvivorOf(CardId card) =>
        Streams.Card(card).SeenFrom(LocalDate.MaxIsoValue).Events is [.., CardEvent.MergedInto merged]
            ? merged.Survivor
            : null;
}
