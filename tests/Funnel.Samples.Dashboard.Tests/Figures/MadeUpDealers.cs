using Funnel.Domain.Books;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>A few cards of dealers D1 and D2 in 2026, few enough to be worked out by hand.</summary>
internal static class MadeUpDealers
{
    /// <summary>The records of the dealers.</summary>
    public static NetworkRecords Of(IEnumerable<CustomerCard> first, IEnumerable<CustomerCard>? second = null)
    {
        Dealer[] dealers = [new(new("D1"), null, null), new(new("D2"), null, null)];
        var book = FunnelBook.Open(
            SalesStandards.Gps, new() { Dealers = dealers, Cards = [.. first, .. second ?? []] });
        return new(book, dealers.ToDictionary(dealer => dealer.Id, dealer => new DealerRecords(dealer, book, [])));
    }

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
