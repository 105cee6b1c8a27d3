using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Corrections;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>
/// Tells everything that was recorded of a card, in the order in which it was recorded: what proved wrong is told as it
/// was written down.
/// </summary>
/// <param name="texts">What happened in words.</param>
internal sealed class CardHistory(CardStoryTexts texts)
{
    /// <summary>The history of a stored card, with what was recorded of its owner.</summary>
    public IReadOnlyList<HistoryLine> Of(
        StoredCard stored, IEnumerable<OwnerContact> contacts, IEnumerable<OwnerTransfer> transfers)
    {
        var ofOwner = contacts.Select(contact => (contact.Entry, Line: CardStoryTexts.Of(contact)))
            .Concat(transfers.Select(transfer => (transfer.Entry, Line: texts.Of(transfer))))
            .ToLookup(one => one.Entry?.Row, one => one.Line);
        var taken = new Queue<HistoryLine>(LinesOf(stored.Card).Skip(1).Where(line => line.IsOfOthers));
        var corrections = new StandingCorrections(stored.History);
        List<HistoryLine> lines = [];
        foreach (var entry in stored.History)
        {
            if (LineOf(entry, stored.History, ofOwner[entry.Row].FirstOrDefault(), taken) is { } line)
            {
                lines.Add(line with
                {
                    RecordedOn = entry.RecordedOn == entry.On ? null : entry.RecordedOn,
                    IsUndone = line.IsUndone || corrections.On(entry.Row) is { IsVoid: true },
                    IsAmended = corrections.On(entry.Row) is { IsVoid: false },
                    IsAmendable = RightRow.Exists(entry),
                    Version = entry.Version,
                    IsVoidable = entry is not { Filing: null, Event: null, Correction: null }
                        && corrections.On(entry.Row) is null,
                });
            }
        }

        return lines;
    }

    /// <summary>The filing and the events of a card.</summary>
    public IReadOnlyList<HistoryLine> LinesOf(CustomerCard card) =>
    [
        texts.Of(card.Filing),
        .. card.Events.Select((e, place) => texts.Of(e) with
        {
            IsOfOthers = e is CardEvent.TookOver or CardEvent.GaveBack,
            IsUndone = IsUndone(e, card.Events.Skip(place + 1)),
            TakenOver = e is CardEvent.TookOver taken ? LinesOf(taken.Other) : [],
        }),
    ];

    private HistoryLine? LineOf(
        HistoryEntry entry, IReadOnlyList<HistoryEntry> all, HistoryLine? ofOwner, Queue<HistoryLine> taken) =>
        entry switch
        {
            { Filing: { } filing } => texts.Of(filing),
            { Event: { } e } => texts.Of(e) with
            {
                IsUndone = e is CardEvent.MergedInto
                    && all.Any(later => later.Version > entry.Version && later.Event is CardEvent.Unmerged),
            },
            { Correction: { } correction } => texts.Of(correction, all),
            _ when ofOwner is not null => ofOwner,
            _ when Codes.Of<CardMove>().TryGet(entry.What, out _) => taken.TryDequeue(out var line) ? line : null,
            _ => null,
        };

    private static bool IsUndone(CardEvent e, IEnumerable<CardEvent> later) => e switch
    {
        CardEvent.MergedInto => later.Any(other => other is CardEvent.Unmerged),
        CardEvent.TookOver taken => later.Any(
            other => other is CardEvent.GaveBack back && back.Other == taken.Other.Id),
        _ => false,
    };
}
