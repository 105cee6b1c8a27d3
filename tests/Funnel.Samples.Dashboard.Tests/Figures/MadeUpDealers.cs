using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>A few cards of dealers D1 and D2 in 2026, few enough to be worked out by hand.</summary>
internal static class MadeUpDealers
{
    /// <summary>The records of the dealers.</summary>
    public static NetworkRecords Of(IEnumerable<CustomerCard> first, IEnumerable<CustomerCard>? second = null) => new(
        new[] { ("D1", first), ("D2", second ?? []) }.ToDictionary(
            dealer => new DealerId(dealer.Item1),
            dealer => new DealerRecords(
                new(new(dealer.Item1), null, null),
                [],
                new FunnelHistory { Cards = [.. dealer.Item2] },
                [])));

    /// <summary>A card of a consultant named after its dealer, with what happened to it.</summary>
    public static CustomerCard Card(string id, string dealer, LocalDate filedOn, params CardEvent[] events) =>
        CustomerCard.Restore(
            new()
            {
                Card = new(id),
                Dealer = new(dealer),
                Consultant = new($"{dealer}-Ann"),
                FiledOn = filedOn,
                Channel = FilingChannel.Phone,
                Model = new("Octavia"),
                Level = new("B"),
            },
            SalesStandards.Gps.Scale,
            events);

    public static LocalDate On(int month, int day) => new(2026, month, day);
}
