using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>One line of a card's history, in short: nothing personal.</summary>
/// <param name="Version">The card's version with it.</param>
/// <param name="On">The day it happened.</param>
/// <param name="What">What happened.</param>
/// <param name="Consultant">The consultant it names, if any.</param>
internal sealed record NewerEntry(int Version, LocalDate On, Phrase What, ConsultantId? Consultant)
{
    /// <summary>What was recorded on a card after a version of it.</summary>
    public static IReadOnlyList<NewerEntry> After(StoredCard card, int version) =>
        [.. All(card).Where(line => line.Version > version)];

    private static IEnumerable<NewerEntry> All(StoredCard card) => card.History.Select(entry =>
        new NewerEntry(entry.Version, entry.On, RecordingTexts.Happened(entry.What), entry.Event switch
        {
            CardEvent.Contact contact => contact.By,
            CardEvent.Transferred transferred => transferred.To,
            _ => null,
        }));
}
