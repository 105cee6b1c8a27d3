using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static Funnel.Domain.EntityFrameworkCore.Tests.Events.Desk;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>The month of trust §1 (a), recorded day by day.</summary>
public sealed class CloseStoreTests
{
    private static readonly YearMonth Month = new(2010, 10);
    private static readonly Kpi CloseRate = Standard.Kpis.Get("new-close-rate");

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Close_OfAMonthRecordedDayByDay_StandsWhateverIsRecordedLater(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var close = await CloseAsync(desk);
        await RecordNovemberAsync(desk);

        var checks = await desk.Open().Closes.CheckAsync(close);

        Assert.All(checks, check => Assert.True(check.IsIntact));
        var rate = checks.Single(check => check.Reported.Kpi == CloseRate.Id).Recomputed!.Value;
        Assert.Equal((2, 5), (rate.Numerator, rate.Denominator!.Value));
        foreach (var (day, expected) in new[] { (3, "2/5"), (5, "3/5"), (6, "3/6"), (8, "2/6"), (9, "2/5") })
        {
            Assert.Equal(expected, await RateAsync(desk, November(day)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Restatement_OfStoredRows_NamesEachThatChangedTheMonth(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var close = await CloseAsync(desk);
        await RecordNovemberAsync(desk);

        var report = RestatementReport.Of(
            await desk.Open().Archive.ReadAsync(),
            Standard,
            [CloseRate],
            Period(close.KnownOn),
            Period(November(10)),
            policy: new() { Closes = await desk.Open().Closes.ReadAsync() });

        Assert.Equal(
            ["card/K2/3 entered-after-close 1 0", "card/K4/1 entered-after-close 0 1", "card/K3/4 voided -1 0",
                "card/K7/2 merged 0 -1"],
            report.Total[0].Lines.Select(line =>
                $"{line.Row} {Codes.Of<RestatementCause>().CodeOf(line.Cause)} {line.Numerator} {line.Denominator}"));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Check_AfterARowWasAlteredOutsideTheLog_FindsIt(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var close = await CloseAsync(desk);
        await using var context = desk.Database.Open();

        const string Later = """{"on":"2010-11-20"}""";
        await context.Database.ExecuteSqlAsync($"""
            UPDATE "funnel_events" SET "body" = {Later} WHERE "stream" = 'card/K1' AND "type" = 'delivered'
            """);

        var checks = await desk.Open().Closes.CheckAsync(close);

        Assert.False(checks.Single(check => check.Reported.Kpi == CloseRate.Id).IsIntact);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Check_AfterARowWasSwappedForItsLike_FindsItByTheDigest(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var close = await CloseAsync(desk);
        await using var context = desk.Database.Open();

        // K6 is delivered in place of K1: no figure changes, and yet the month is another one.
        await context.Database.ExecuteSqlAsync($"""
            UPDATE "funnel_events" SET "stream" = 'card/K6' WHERE "stream" = 'card/K1' AND "version" > 1
            """);

        var rate = (await desk.Open().Closes.CheckAsync(close)).Single(check => check.Reported.Kpi == CloseRate.Id);

        Assert.Equal(
            (rate.Reported.Numerator, rate.Reported.Denominator),
            (rate.Recomputed!.Value.Numerator, rate.Recomputed.Value.Denominator));
        Assert.False(rate.IsIntact);
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Close_OfAMonthOrDayThatIsNotOver_IsRefusedWithItsReasons(string store)
    {
        using var desk = new Desk(store);
        await desk.FileAsync("C1");

        var early = await CloseAsync(October(30), November(4));
        var today = await CloseAsync(November(4), November(4));
        var both = await CloseAsync(October(30), October(30));

        Assert.Equal([StoreReasons.MonthNotOver], early);
        Assert.Equal([StoreReasons.DayNotOver], today);
        Assert.Equal([StoreReasons.MonthNotOver, StoreReasons.DayNotOver], both);
        Assert.Empty(await desk.Open().Closes.ReadAsync());

        async Task<IReadOnlyList<Reason>> CloseAsync(LocalDate knownOn, LocalDate now) =>
            Assert.IsType<StoreResult.Refused>(
                await desk.Open().Closes.CloseAsync(new("D1"), Month, knownOn, now)).Reasons;
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Close_OfAMonthAgain_KeepsTheOldOne(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var first = await CloseAsync(desk);

        var repeated = await desk.Open().Closes.CloseAsync(new("D1"), Month, November(3), November(4));
        await RecordNovemberAsync(desk);
        var again = await desk.Open().Closes.CloseAsync(new("D1"), Month, November(10), November(11));
        var closes = await desk.Open().Closes.ReadAsync();

        Assert.IsType<StoreResult.Repeated>(repeated);
        Assert.IsType<StoreResult.Stored>(again);
        Assert.Equal([November(3), November(10)], closes.Select(close => close.KnownOn));
        Assert.Equal(first, closes[0]);
        Assert.Equal(0, await desk.Open().Closes.AddAsync(closes, November(12)));
        Assert.Equal(1, await desk.Open().Closes.AddAsync([first with { Dealer = new("D2") }], November(12)));
        var other = new Dealers.DealerId("D2");
        Assert.Equal([other], (await desk.Open().Closes.ReadAsync(other)).Select(close => close.Dealer));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Close_ByOtherDefinitions_IsAnotherOneAndEachGoesByItsOwn(string store)
    {
        using var desk = new Desk(store);
        await RecordOctoberAsync(desk);
        var first = await CloseAsync(desk);
        var callers = Kpi.Rate(
            CloseRate.Id,
            "成交率",
            "close rate",
            Source.Ours,
            of: FactKinds.Cards.AsOf(CardSets.New & CardColumns.Channel.Is(FilingChannel.Phone)),
            whose: CardColumns.DeliveredOn <= Day.AsOf) with
        {
            Version = 2,
        };
        var other = Standard with
        {
            Definitions = new(
                new KpiDefinition(CloseRate, new(2010, 9, 1), new("手册", "manual"), Source.Ours),
                new KpiDefinition(callers, new(2010, 10, 1), new("更正", "changed"), Source.Ours)),
        };
        await using var context = desk.Database.Open();
        var closes = new FunnelStore(context, other).Closes;

        var again = await closes.CloseAsync(new("D1"), Month, November(3), November(4));

        Assert.IsType<StoreResult.Stored>(again);
        var both = await closes.ReadAsync();
        Assert.Equal([1, 2], both.Select(close => close.Figures.Single(one => one.Kpi == CloseRate.Id).Version));
        Assert.Equal(first, both[0]);
        foreach (var close in both)
        {
            Assert.All(await closes.CheckAsync(close), check => Assert.True(check.IsIntact));
        }

        var missing = (await desk.Open().Closes.CheckAsync(both[1])).Single(one => one.Reported.Kpi == CloseRate.Id);
        Assert.Equal("definition-not-at-hand", missing.Missing!.Code);
    }

    private static LocalDate November(int day) => new(2010, 11, day);

    private static ReportingPeriod Period(LocalDate knownOn) =>
        new(October(1), October(31), October(31), knownOn);

    private static async Task<MonthClose> CloseAsync(Desk desk)
    {
        Assert.IsType<StoreResult.Stored>(
            await desk.Open().Closes.CloseAsync(new("D1"), Month, November(3), November(4)));
        return Assert.Single(await desk.Open().Closes.ReadAsync());
    }

    private static async Task<string> RateAsync(Desk desk, LocalDate knownOn)
    {
        var table = await desk.Open().Reports.EvaluateAsync([CloseRate], Period(knownOn), []);
        return $"{table.Total[0].Numerator}/{table.Total[0].Denominator}";
    }

    private static async Task RecordOctoberAsync(Desk desk)
    {
        await FileAsync(desk, "K1", October(4), October(4));
        await FileAsync(desk, "K2", October(10), October(10));
        await FileAsync(desk, "K3", October(12), October(12));
        await FileAsync(desk, "K6", October(5), October(5));
        await FileAsync(desk, "K7", October(18), October(18));
        await SellAsync(desk, "K1", October(19), October(20), October(20));
        await MoveAsync(desk, "K3", 1, new CardEvent.OrderSigned(October(24)), October(24));
        await MoveAsync(desk, "K3", 2, new CardEvent.Delivered(October(25)), October(25));
        await MoveAsync(desk, "K2", 1, new CardEvent.OrderSigned(October(27)), October(27));
    }

    private static async Task RecordNovemberAsync(Desk desk)
    {
        await MoveAsync(desk, "K2", 2, new CardEvent.Delivered(October(28)), November(5));
        await FileAsync(desk, "K4", October(29), November(6));
        var wrong = new RowCorrection(
            "card/K3/3", CorrectionCause.WrongCustomer, new() { RecordedOn = November(8) });
        Assert.IsType<StoreResult.Stored>(
            await desk.Open().Cards.CorrectAsync(new(new("K3"), 3), wrong, new("wrong")));
        Assert.IsType<StoreResult.Stored>(await desk.Open().Cards.MergeAsync(
            new(new("K6"), 1), new(new("K7"), 1), November(9), new("merge"), November(9)));
    }

    private static async Task SellAsync(Desk desk, string card, LocalDate signed, LocalDate sold, LocalDate today)
    {
        await MoveAsync(desk, card, 1, new CardEvent.OrderSigned(signed), today);
        await MoveAsync(desk, card, 2, new CardEvent.Delivered(sold), today);
    }

    private static async Task FileAsync(Desk desk, string card, LocalDate on, LocalDate today) =>
        Assert.IsType<StoreResult.Stored>(await desk.Open().Cards.FileAsync(
            Filing(card, FilingChannel.Phone) with { FiledOn = on, NextContactOn = on.PlusDays(4) },
            new($"file {card}"),
            today));

    private static async Task MoveAsync(Desk desk, string card, int version, CardEvent move, LocalDate today) =>
        Assert.IsType<StoreResult.Stored>(await desk.Open().Cards.MoveAsync(
            new(new(card), version), move, new($"{card} {version}"), today));
}
