using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Tests.Assignment;

/// <summary>A small showroom of dealer D1 under the DRM tiers.</summary>
internal static class Showroom
{
    public static readonly DealerId Dealer = new("D1");

    public static readonly LocalDate Filed = new(2010, 10, 1);

    public static readonly CardRules Rules = new(LevelScales.Drm, DormancyRules.Gps);

    public static Consultant Consultant(string id, bool isSenior = false) => new(new(id), Dealer, IsSenior: isSenior);

    public static CardFiling Filing(string id, string level = "imminent", string consultant = "S1") => new()
    {
        Card = new(id),
        Dealer = Dealer,
        Consultant = new(consultant),
        FiledOn = Filed,
        Channel = FilingChannel.Phone,
        Model = new("Octavia"),
        Level = new(level),
        NextContactOn = Filed.PlusDays(7),
    };

    public static CustomerCard Card(CardFiling filing, params CardEvent[] events)
    {
        var today = new LocalDate(2030, 1, 1);
        var filed = CustomerCard.File(filing, today, Rules);
        return events.Aggregate(filed, (card, e) => card.Then(e)).TryGet(out var card, out var reasons)
            ? card
            : throw new ArgumentException(string.Join("; ", reasons), nameof(events));
    }

    public static CustomerCard Card(string id, params CardEvent[] events) => Card(Filing(id), events);

    public static CardEvent Contact(LocalDate on, string? level = null) => new CardEvent.Contact(
        on, new("S1"), ContactManner.Call, Level: level is null ? null : new LevelCode(level), NextContactOn: on);
}
