using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>Says which owners are to be contacted on a day, about what, and by whom.</summary>
internal sealed class ContactingOwners(OwnerContactSchedule schedule, FunnelHistory history, LocalDate today)
{
    private readonly OwnersOfCards _owners = new(history);

    public WorklistTask? Judge(CardFacts card) =>
        card.DeliveredOn is { } deliveredOn
        && schedule.WindowOf(deliveredOn, today) is { } window
        && _owners.MadeWithin(window, card.Card, today) is null
            ? new WorklistTask.ContactOwner(
                _owners.ConsultantOn(today, card.Card, card.Consultant), schedule.Contacts[window.Index], window)
            : null;
}
