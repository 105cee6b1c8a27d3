using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>October's last day is kept when November asks for October, and follows what is written later.</summary>
public sealed class MonthEndTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10).KnownBy(new(2010, 11, 30));

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Evaluate_AMonthThatIsOver_KeepsItsLastDay(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);

        Assert.Equal((1L, 1L, 0L), await ToldAsync(desk));

        Assert.Equal(["K-1"], await KeptAsync(desk, October.To));
        await using var context = desk.Database.Open();
        Assert.Equal(
            [("D1", DayNumber.Of(October.To))],
            (await context.Set<MonthEndRow>().ToListAsync()).Select(row => (row.Dealer, row.AsOf)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Evaluate_TheMonthThatRuns_KeepsNothing(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);

        await desk.Open().Reports.EvaluateAsync(Standard.Kpis.All, ReportingPeriod.Month(2010, 11), []);

        Assert.Empty(await KeptAsync(desk, new(2010, 11, 30)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Move_WrittenDownLate_ChangesTheMonthThatIsKept(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);
        await ToldAsync(desk);
        var card = (await desk.Open().Cards.FindAsync(new("K-1")))!;

        await desk.Open().Cards.MoveAsync(
            card.Seen, new CardEvent.OrderSigned(October.To), new("late"), new(2010, 11, 2));
        await FileAsync(desk, "K-3", new(2010, 10, 30), new(2010, 11, 3));

        Assert.Equal((2L, 2L, 1L), await ToldAsync(desk));
        Assert.Equal((1L, 1L, 0L), await ToldAsync(desk, knownOn: new(2010, 11, 1)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Correction_OfARow_ChangesTheMonthThatIsKept(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);
        await ToldAsync(desk);
        var card = (await desk.Open().Cards.FindAsync(new("K-1")))!;

        await desk.Open().Cards.CorrectAsync(
            card.Seen,
            new(card.History[0].Row, CorrectionCause.WrongEvent, new() { RecordedOn = new(2010, 11, 5) }),
            new("void"));

        Assert.Empty(await KeptAsync(desk, October.To));
        Assert.Equal((0L, 0L, 0L), await ToldAsync(desk));
        Assert.Equal((1L, 1L, 0L), await ToldAsync(desk, knownOn: new(2010, 11, 4)));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Import_OfRowsOfTheMonth_LetsItGoAndItIsKeptAgain(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);
        await ToldAsync(desk);
        var late = CustomerCard.Restore(
            Filing("K-4") with { FiledOn = new(2010, 10, 20), NextContactOn = null }, Standard.Scale);

        await desk.Open().Archive.ImportAsync(new() { Cards = [late] }, new(2010, 11, 8));

        Assert.Empty(await KeptAsync(desk, October.To));
        Assert.Equal((2L, 2L, 0L), await ToldAsync(desk));
        Assert.Equal(["K-1", "K-4"], await KeptAsync(desk, October.To));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task KeepMonthEnds_OfSomeMonths_LetsGoOfOlderOnes(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);
        await OfMonths(desk, 2).Archive.KeepMonthEndsAsync();
        Assert.Equal([new(2010, 9, 30), October.To], await DaysAsync(desk));

        await FileAsync(desk, "K-5", new(2010, 12, 1), new(2010, 12, 1));
        await OfMonths(desk, 2).Archive.KeepMonthEndsAsync();

        Assert.Equal([October.To, new(2010, 11, 30)], await DaysAsync(desk));
        Assert.Equal(["K-1"], await KeptAsync(desk, October.To));
        Assert.Equal(["K-1", "K-2"], await KeptAsync(desk, new(2010, 11, 30)));

        await desk.Open().Archive.RebuildAsync();
        Assert.Empty(await DaysAsync(desk));
        Assert.Empty(await KeptAsync(desk, October.To));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Evaluate_WithNoMonthEnds_WritesNothing(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);

        await OfMonths(desk, 0).Reports.EvaluateAsync(Standard.Kpis.All, October, []);

        Assert.Empty(await DaysAsync(desk));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfMonths(desk, -1));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Set_ADealersRegion_MovesTheMonthThatIsKept(string store)
    {
        using var desk = new Desk(store);
        await FileInNovemberAsync(desk);
        await ToldAsync(desk);

        await desk.Open().Archive.SetAsync(new Domain.Dealers.Dealer(new("D1"), null, new("East")));
        var east = await desk.Open().Reports.EvaluateAsync(Standard.Kpis.All, October, [Dimensions.Region]);
        await desk.Open().Archive.SetAsync(new Domain.Dealers.Dealer(new("D1"), null, null));
        var none = await desk.Open().Reports.EvaluateAsync(Standard.Kpis.All, October, [Dimensions.Region]);

        Assert.Equal(1, east["East"].Values.Get("new-prospects").Numerator);
        Assert.Equal(1, none[""].Values.Get("new-prospects").Numerator);
    }

    /// <summary>One card of October, one of November, seen in both.</summary>
    private static async Task FileInNovemberAsync(Desk desk)
    {
        await FileAsync(desk, "K-1", Desk.October(1), Desk.October(1));
        await FileAsync(desk, "K-2", new(2010, 11, 1), new(2010, 11, 1));
    }

    private static async Task FileAsync(Desk desk, string card, LocalDate on, LocalDate today) =>
        Assert.IsType<StoreResult.Stored>(await desk.Open().Cards.FileAsync(
            Filing(card) with { FiledOn = on, NextContactOn = on.PlusDays(1) }, new($"file {card}"), today));

    private static FunnelStore OfMonths(Desk desk, int months) =>
        new(desk.Context(), new FunnelStoreOptions(Standard) { MonthEnds = months });

    /// <summary>New prospects of October, those open at its end, and those that ordered.</summary>
    private static async Task<(long New, long Open, long Ordered)> ToldAsync(
        Desk desk, LocalDate? knownOn = null)
    {
        var total = (await desk.Open().Reports.EvaluateAsync(
            Standard.Kpis.All, knownOn is { } day ? October.KnownBy(day) : October, [])).Total;
        return (Count("new-prospects"), Count("closing-prospects"), Count("orders-signed"));

        long Count(string kpi) => total.Get(kpi).Numerator;
    }

    private static async Task<IReadOnlyList<string>> KeptAsync(Desk desk, LocalDate day)
    {
        await using var context = desk.Database.Open();
        return
        [
            .. (await context.FunnelFacts<CardFacts>(new(day, day, FactSnapshot.Live.KnownOn)).ToListAsync())
                .Select(fact => fact.Card.Value).Order(StringComparer.Ordinal),
        ];
    }

    private static async Task<IReadOnlyList<LocalDate>> DaysAsync(Desk desk)
    {
        await using var context = desk.Database.Open();
        return [.. (await context.Set<MonthEndRow>().ToListAsync()).Select(row => DayNumber.ToDate(row.AsOf)).Order()];
    }
}
