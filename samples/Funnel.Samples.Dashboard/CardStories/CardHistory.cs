using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>Tells everything that was recorded of a card, in the order in which it was recorded.</summary>
/// <param name="texts">What happened in words.</param>
internal sealed class CardHistory(CardStoryTexts texts)
{
    /// <summary>The history of a stored card, with what was recorded of its owner.</summary>
    public IReadOnlyList<HistoryLine> Of(
        StoredCard stored, IEnumerable<OwnerContact> contacts, IEnumerable<OwnerTransfer> transfers)
    {
        var own = new Queue<HistoryLine>(LinesOf(stored.Card));
        var ofOwner = contacts.Select(CardStoryTexts.Of).Concat(transfers.Select(texts.Of)).ToList();
        List<HistoryLine> lines = [];
        foreach (var entry in stored.History)
        {
            var owners = ofOwner.FirstOrDefault(line => line.On == entry.On && IsOwners(entry));
            if (owners is not null)
            {
                ofOwner.Remove(owners);
            }
            else if (IsOwners(entry) || !own.TryDequeue(out owners))
            {
                continue;
            }

            lines.Add(owners with { RecordedOn = entry.RecordedOn == entry.On ? null : entry.RecordedOn });
        }

        return lines;
    }

    /// <summary>The filing and the events of a card.</summary>
    public IReadOnlyList<HistoryLine> LinesOf(CustomerCard card) =>
    [
        texts.Of(card.Filing),
        .. card.Events.Select((e, place) => texts.Of(e) with
        {
            IsUndone = IsUndone(e, card.Events.Skip(place + 1)),
            TakenOver = e is CardEvent.TookOver taken ? LinesOf(taken.Other) : [],
        }),
    ];

    private static bool IsOwners(HistoryEntry entry) =>
        !Codes.Of<CardMove>().TryGet(entry.What, out _) && entry.What != "filed";

    private static bool IsUndone(CardEvent e, IEnumerable<CardEvent> later) => e switch
    {
        CardEvent.MergedInto => later.Any(other => other is CardEvent.Unmerged),
        CardEvent.TookOver taken => later.Any(
            other => other is CardEvent.GaveBack back && back.Other == taken.Other.Id),
        _ => false,
    };
}
