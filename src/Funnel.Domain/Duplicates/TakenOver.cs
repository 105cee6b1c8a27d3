using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Duplicates;

/// <summary>What a surviving card would take over from a duplicate, each thing on its own day.</summary>
/// <param name="Contacts">Its contacts.</param>
/// <param name="Visits">The days of its showroom visits, a walk-in filing included.</param>
/// <param name="FirstTestDriveOn">Its first test drive, if there was one.</param>
/// <param name="DueDates">Its due dates.</param>
/// <param name="PastOrders">Its orders that have ended.</param>
/// <param name="Level">Its level, where that is better than the survivor's; null where it is not.</param>
public sealed record TakenOver(
    int Contacts,
    int Visits,
    LocalDate? FirstTestDriveOn,
    int DueDates,
    int PastOrders,
    LevelCode? Level)
{
    internal static TakenOver From(CustomerCard survivor, CustomerCard other)
    {
        var story = other.StoryUntil(LocalDate.MaxIsoValue);
        var status = story.Status;
        var level = survivor.Status.RecordedLevel;
        return new(
            story.Contacts.Count,
            VisitDaysOf(other).Distinct().Count(),
            status.FirstTestDriveOn,
            story.DueDates.Count,
            story.Orders.Count(order => order.CancelledOn is not null || order.DeliveredOn is not null),
            survivor.Scale.IsBetter(status.RecordedLevel, level) ? status.RecordedLevel : null);
    }

    private static IEnumerable<LocalDate> VisitDaysOf(CustomerCard card)
    {
        var own = card.SeenNow().Events.SelectMany(e => e switch
        {
            CardEvent.Contact { IsVisit: true } contact => [contact.On],
            CardEvent.TookOver taken => VisitDaysOf(taken.Other),
            _ => Enumerable.Empty<LocalDate>(),
        });
        return card.Filing.Channel == FilingChannel.WalkIn ? [card.Filing.FiledOn, .. own] : own;
    }
}
