using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Worklists;
using Microsoft.EntityFrameworkCore;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>One store, whose dealer D1 works by GPS, D2 by LOTUS, D3 by NISSAN, which grades as GPS does.</summary>
public sealed class DealerStandardsTests
{
    private static readonly ReportingPeriod Month = ReportingPeriod.Month(2010, 10);

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Cards_OfEachDealer_GoByItsStandard(string store)
    {
        using var desk = new Desk(store);
        await FileAsync(desk, "K-1", "D1");
        await FileAsync(desk, "K-2", "D2");

        // N is a level of GPS alone.
        var refused = await Open(desk).Cards.FileAsync(
            FilingAt("K-3", "D2") with { Level = new("N") }, new("file K-3"), October(1));
        Assert.IsType<StoreResult.Refused>(refused);
        await Open(desk).Cards.FileAsync(
            FilingAt("K-3", "D1") with { Level = new("N") }, new("file K-4"), October(1));

        // LOTUS shows O while a card is ordered, GPS what was recorded.
        Assert.Equal(
            [("K-1", "B"), ("K-2", "O"), ("K-3", "N")],
            (await Open(desk).Reports.Cards.ToListAsync()).Select(card => (card.Card.Value, card.Level.Value))
                .OrderBy(card => card.Item1, StringComparer.Ordinal));
        Assert.Same(SalesStandards.Lotus.Scale, (await Open(desk).Cards.FindAsync(new("K-2")))!.Card.Scale);
        await Open(desk).Archive.RebuildAsync();
        Assert.Equal("O", (await Open(desk).Reports.Cards.SingleAsync(card => card.Card == new CardId("K-2")))
            .Level.Value);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Evaluate_OfDealersWithOtherLevels_IsRefusedAndOfEachCounted(string store)
    {
        using var desk = new Desk(store);
        await FileAsync(desk, "K-1", "D1");
        await FileAsync(desk, "K-2", "D2");
        await FileAsync(desk, "K-3", "D3");
        var reports = Open(desk).Reports;

        var all = (await reports.EvaluateAsync(Standard.Kpis.All, Month, [])).Total;
        var later = (await reports.EvaluateAsync(
            Standard.Kpis.All, ReportingPeriod.Month(2010, 9), [KpiSeries.Month])).Total;
        var lotus = await reports.EvaluateAsync(
            SalesStandards.Lotus.Kpis.All, Month, [], Dimensions.Dealer.Is("D2"));
        var equal = await reports.EvaluateAsync(
            Standard.Kpis.All, Month, [Dimensions.Dealer], Dimensions.Dealer.In("D1", "D3"));

        Assert.All(all, value => Assert.Equal("other-levels", value.Refusal!.Code));
        Assert.All(later, value => Assert.Equal("other-levels", value.Refusal!.Code));
        Assert.Equal("各店的意向级别不同，不能合并统计；请按店分别查看。", all[0].Refusal!.Text.Zh);
        Assert.StartsWith(
            "The dealers grade their customers on different levels",
            all[0].Refusal!.Text.En,
            StringComparison.Ordinal);
        Assert.Equal("other-levels", (await reports.FiguresAsync(Month)).Table.Total[0].Refusal!.Code);
        Assert.Equal(1, lotus.Total.Get("new-prospects").Numerator);
        Assert.Equal(2, equal.Total.Get("new-prospects").Numerator);
        Assert.Equal(1, equal["D3"].Values.Get("new-prospects").Numerator);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Worklist_OfDealersWithOtherLevels_IsThatOfEach(string store)
    {
        using var desk = new Desk(store);
        await FileAsync(desk, "K-1", "D1", isOrdered: false);
        await FileAsync(desk, "K-2", "D2", isOrdered: false);
        var reports = Open(desk).Reports;

        await Assert.ThrowsAsync<NotSupportedException>(
            () => reports.WorklistAsync(CardWorklists.Overdue, October(9)));

        var second = Dimensions.Dealer.Is("D2").On(FactKinds.Cards);
        var own = await reports.WorklistAsync(CardWorklists.Overdue, October(9), second);
        Assert.Equal("K-2", Assert.Single(own).Card.Card.Value);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfANetwork_ReadsEachDealersCardsByItsStandard(string store)
    {
        using var desk = new Desk(store);
        using var other = new Desk(store);
        await FileAsync(desk, "K-1", "D1");
        await FileAsync(desk, "K-2", "D2");

        var imported = await Open(other).Archive.ImportAsync(await Open(desk).Archive.ReadAsync(), October(9));
        var again = await Open(other).Archive.ImportAsync(await Open(desk).Archive.ReadAsync(), October(9));

        Assert.Equal((2, 0, 2), (imported.Cards, imported.Contradictions.Count, again.Known));
        var read = (await Open(other).Archive.ReadAsync()).Cards;
        Assert.Same(SalesStandards.Gps.Scale, read[new("K-1")].Scale);
        Assert.Same(SalesStandards.Lotus.Scale, read[new("K-2")].Scale);
        Assert.Equal(
            StoredRows.Print(desk.Context(), "funnel_cards"), StoredRows.Print(other.Context(), "funnel_cards"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task MonthEnd_OfEachDealer_IsKeptByItsStandard(string store)
    {
        using var desk = new Desk(store);
        await FileAsync(desk, "K-1", "D1");
        await FileAsync(desk, "K-2", "D2");
        await Open(desk).Cards.FileAsync(
            FilingAt("K-9", "D1") with { FiledOn = new(2010, 11, 1), NextContactOn = null },
            new("file K-9"),
            new(2010, 11, 1));

        await Open(desk).Archive.KeepMonthEndsAsync();

        var kept = desk.Context().FunnelFacts<CardFacts>(new(Month.To, Month.To, FactSnapshot.Live.KnownOn));
        Assert.Equal(
            [("K-1", "B"), ("K-2", "O")],
            (await kept.ToListAsync()).Select(card => (card.Card.Value, card.Level.Value))
                .OrderBy(card => card.Item1, StringComparer.Ordinal));
    }

    [Fact]
    public async Task OwnerContacts_OfEachDealer_AreDueByItsSchedule()
    {
        using var desk = new Desk(Database.Sqlite);
        var first = new OwnerContactSchedule(
            new("回访", "visit"), SalesStandards.Lotus.OwnerContacts.Contacts.Take(1));
        var options = new FunnelStoreOptions(Standard)
        {
            StandardOf = dealer => dealer.Value == "D2" ? Standard with { OwnerContacts = first } : null,
        };
        foreach (var (card, dealer) in new[] { ("K-1", "D1"), ("K-2", "D2") })
        {
            await FileAsync(desk, card, dealer);
            var ordered = (await Open(desk).Cards.FindAsync(new(card)))!;
            await new FunnelStore(desk.Context(), options).Cards.MoveAsync(
                ordered.Seen, new CardEvent.Delivered(October(3)), new($"deliver {card}"), October(3));
        }

        var due = await desk.Context().FunnelFacts<OwnerContactFacts>(FactSnapshot.Live).ToListAsync();

        Assert.Equal(SalesStandards.Lotus.OwnerContacts.Contacts.Count, due.Count(one => one.Dealer.Value == "D1"));
        Assert.Equal(1, due.Count(one => one.Dealer.Value == "D2"));
    }

    private static FunnelStore Open(Desk desk) => new(desk.Context(), new FunnelStoreOptions(Standard)
    {
        StandardOf = dealer => dealer.Value switch
        {
            "D2" => SalesStandards.Lotus,
            "D3" => SalesStandards.Nissan,
            _ => null,
        },
    });

    private static CardFiling FilingAt(string card, string dealer) =>
        Filing(card) with { Dealer = new(dealer), NextContactOn = October(3) };

    /// <summary>A card filed at level B, and ordered the next day.</summary>
    private static async Task FileAsync(Desk desk, string card, string dealer, bool isOrdered = true)
    {
        var store = Open(desk);
        Assert.IsType<StoreResult.Stored>(
            await store.Cards.FileAsync(FilingAt(card, dealer), new($"file {card}"), October(1)));
        if (isOrdered)
        {
            var filed = (await store.Cards.FindAsync(new(card)))!;
            Assert.IsType<StoreResult.Stored>(await store.Cards.MoveAsync(
                filed.Seen, new CardEvent.OrderSigned(October(2)), new($"order {card}"), October(2)));
        }
    }
}
