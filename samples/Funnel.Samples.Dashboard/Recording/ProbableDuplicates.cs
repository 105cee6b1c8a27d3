using Funnel.Domain.Cards;
using Funnel.Domain.Duplicates;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Finds the open cards of a dealer that are probably one and the same opportunity.</summary>
internal sealed class ProbableDuplicates(FunnelStore store, RecordsFollower follower, ShowroomToday today)
{
    /// <summary>
    /// The cards that are probably the same as one, by the library's rule; the one filed first comes first.
    /// </summary>
    /// <remarks>
    /// The records in memory know no phone numbers: those of the dealer's open cards with the same model are asked of
    /// the store, and only the cards whose number is the same are read.
    /// </remarks>
    public async Task<IReadOnlyList<CustomerCard>> OfAsync(CardId id, CancellationToken stop)
    {
        if (await store.Cards.FindAsync(id, stop) is not { } found
            || !PhoneNumber.TryRead(found.Card.Filing.Customer?.Phone, out var phone))
        {
            return [];
        }

        List<CustomerCard> alike = [found.Card];
        var candidates = await CandidatesAsync(found.Card, stop);
        foreach (var (other, person) in await store.Archive.DetailsAsync(candidates, stop))
        {
            if (PhoneNumber.TryRead(person.Phone, out var theirs) && theirs == phone
                && await store.Cards.FindAsync(other, stop) is { } stored)
            {
                alike.Add(stored.Card);
            }
        }

        return
        [
            .. DuplicateCards.Among([.. alike], today.Date)
                .Where(group => group.Cards.Any(card => card.Id == id))
                .SelectMany(group => group.Cards)
                .Where(card => card.Id != id),
        ];
    }

    private async Task<IReadOnlyList<CardId>> CandidatesAsync(CustomerCard card, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        return records.ByDealer.TryGetValue(card.Filing.Dealer, out var dealer)
            ?
            [
                .. dealer.History.Cards
                    .Where(other => other.Id != card.Id && other.Filing.Model == card.Filing.Model
                        && other.Status.IsOpen)
                    .Select(other => other.Id),
            ]
            : [];
    }
}
