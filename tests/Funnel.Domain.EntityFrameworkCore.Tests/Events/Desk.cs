using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>A showroom's desk: a store on a database of its own, on an October day.</summary>
internal sealed class Desk : IDisposable
{
    public static readonly SalesStandard Standard = SalesStandards.Gps;

    private readonly List<FunnelContext> _contexts = [];

    public Desk(string store) => Database = Database.Of(store);

    public Database Database { get; }

    /// <summary>A store with a context of its own, as each request of a host has.</summary>
    public FunnelStore Open() => new(Context(), Standard);

    public FunnelContext Context()
    {
        var context = Database.Open();
        _contexts.Add(context);
        return context;
    }

    public static LocalDate October(int day) => new(2010, 10, day);

    public static CardFiling Filing(string card, FilingChannel channel = FilingChannel.WalkIn) => new()
    {
        Card = new(card),
        Dealer = new("D1"),
        Consultant = new("Ann"),
        FiledOn = October(1),
        Channel = channel,
        Model = new("Fabia"),
        Level = new("B"),
        NextContactOn = October(5),
        Customer = new("Zhang San", "13800000000"),
    };

    /// <summary>A card without what the store tells of when its rows were written down.</summary>
    public static CustomerCard WithoutEntries(CustomerCard card) => CustomerCard.Restore(
        card.Filing with { Entry = null },
        card.Scale,
        card.Events.Select(e => e is CardEvent.TookOver taken
            ? taken with { Entry = null, Other = WithoutEntries(taken.Other) }
            : e with { Entry = null }));

    /// <summary>Files a card as of 1 October and gives it back.</summary>
    public async Task<StoredCard> FileAsync(
        string card, FilingChannel channel = FilingChannel.WalkIn, string dealer = "D1")
    {
        var store = Open();
        Assert.IsType<StoreResult.Stored>(
            await store.Cards.FileAsync(
                Filing(card, channel) with { Dealer = new(dealer) }, new($"file {card}"), October(1)));
        return (await store.Cards.FindAsync(new(card)))!;
    }

    public void Dispose()
    {
        foreach (var context in _contexts)
        {
            context.Dispose();
        }

        Database.Dispose();
    }
}
