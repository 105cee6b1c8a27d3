using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class SignatureTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task History_OfASignedOrder_TellsWhoSignedItAndWhen(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        var signature = new Signature("bob", Instant.FromUtc(2010, 10, 2, 8, 30, 15));
        var signed = new FunnelStore(desk.Context(), Standard, signature);

        await signed.Cards.MoveAsync(card.Seen, new CardEvent.OrderSigned(October(2)), new("order"), October(2));
        var history = (await desk.Open().Cards.FindAsync(new("C1")))!.History;

        Assert.Equal([null, "bob"], history.Select(entry => entry.By));
        Assert.Equal([null, Instant.FromUtc(2010, 10, 2, 8, 30, 15)], history.Select(entry => entry.At));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Events_OfEveryKind_TellTheirDealer(string store)
    {
        using var desk = new Desk(store);
        var card = await desk.FileAsync("C1");
        await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October(2)), new("order"), October(2));
        await desk.Open().Records.AddAsync(
            new Checks.Check(new("D1"), new("Ann"), October(3), default, true, null, null), new("check"), October(3));

        await using var context = desk.Database.Open();
        var dealers = await context.Set<EventRow>().Select(row => row.Dealer).ToListAsync();

        Assert.Equal(["D1", "D1", "D1"], dealers);
    }

    [Fact]
    public void Signature_ByNobody_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Signature(" ", Instant.FromUnixTimeSeconds(0)));
}
