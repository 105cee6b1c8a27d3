using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tests.Running;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Figures;

/// <summary>
/// Figures are remembered from visit to visit: after each record they must be those that the whole store gives anew.
/// </summary>
public sealed class FunnelFiguresTests : IAsyncLifetime
{
    private static readonly LocalDate Today = RunningDashboard.Today;

    private static readonly ReportingPeriod[] Periods =
    [
        new(Today.With(DateAdjusters.StartOfMonth), Today.With(DateAdjusters.EndOfMonth), Today),
        new(Today.PlusDays(-40), Today.PlusDays(-10), Today),
        new(Today.PlusDays(-40), Today.PlusDays(-10)),
        new(Today.PlusDays(-90), Today.PlusDays(-60), Today.PlusDays(-2)),
    ];

    private readonly SalesStandard _standard = SalesStandards.Gps;
    private readonly FunnelFigures _figures = new(SalesStandards.Gps);
    private RunningDashboard _dashboard = null!;
    private RecordsFollower _follower = null!;

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartAsync();
        _follower = _dashboard.Get<RecordsFollower>();
    }

    public Task DisposeAsync() => _dashboard.DisposeAsync();

    [Fact]
    public async Task Figures_AfterEachRecord_AreThoseOfTheStoreReadAnew()
    {
        await SameAsync();
        var open = await OpenCardsAsync();
        var dealers = open.GroupBy(card => card.Filing.Dealer).Select(cards => cards.ToList()).ToList();
        var (contacted, lost, survivor, other) = (dealers[0][0], dealers[1][0], dealers[0][1], dealers[0][2]);

        await MoveAsync(contacted, new CardEvent.Contact(
            Today,
            contacted.Status.Owner,
            ContactManner.Showroom,
            ContactContents.TestDrive,
            NextContactOn: Today.PlusDays(3)));
        await MoveAsync(contacted, new CardEvent.OrderSigned(Today));
        await MoveAsync(contacted, new CardEvent.Delivered(Today));
        await MoveAsync(lost, new CardEvent.Lost(Today, LostReason.GaveUp));
        await RecordAsync((store, id) => store.Records.AddAsync(Visit(contacted), id, Today));
        await RecordAsync((store, id) => store.Records.AddAsync(
            new OwnerContact(contacted.Id, Today, contacted.Status.Owner), id, Today));
        await RecordAsync(async (store, id) => await store.Cards.MergeAsync(
            (await store.Cards.FindAsync(survivor.Id))!.Seen,
            (await store.Cards.FindAsync(other.Id))!.Seen,
            Today,
            id,
            Today));
        await RecordAsync(async (store, id) => await store.Cards.UndoMergeAsync(
            (await store.Cards.FindAsync(other.Id))!.Seen, Today, id, Today));
        await RecordAsync((store, id) => store.Cards.FileAsync(
            contacted.Filing with
            {
                Card = new("NEW-1"),
                FiledOn = Today,
                NextContactOn = null,
                Channel = FilingChannel.Phone,
            },
            id,
            Today));
    }

    [Fact]
    public async Task Figures_OfAMonthBeforeTheRecord_AreNotWorkedOutAgain()
    {
        var before = await _follower.CurrentAsync();
        var card = (await OpenCardsAsync())[0];
        var scope = new Scope(card.Filing.Dealer);
        var (past, present) = (Periods[2], Periods[0]);
        var (pastAnswer, presentAnswer) = (AnswerOf(before, past), AnswerOf(before, present));
        await MoveAsync(card, new CardEvent.Lost(Today, LostReason.GaveUp));

        var after = await _follower.CurrentAsync();

        Assert.Same(pastAnswer, AnswerOf(after, past));
        Assert.NotSame(presentAnswer, AnswerOf(after, present));

        object AnswerOf(NetworkRecords records, ReportingPeriod period) =>
            _figures.Answer(records, scope, period, "anything", _ => new object());
    }

    [Fact]
    public async Task Records_OfAnUnchangedDealer_StayTheSame()
    {
        var before = await _follower.CurrentAsync();
        Assert.Same(before, await _follower.CurrentAsync());
        var card = (await OpenCardsAsync())[0];
        await MoveAsync(card, new CardEvent.Lost(Today, LostReason.GaveUp));

        var after = await _follower.CurrentAsync();

        var changed = before.ByDealer.Keys.Where(dealer => before.ByDealer[dealer] != after.ByDealer[dealer]);
        Assert.Equal([card.Filing.Dealer], changed);
    }

    private async Task<List<CustomerCard>> OpenCardsAsync() => (await _follower.CurrentAsync()).ByDealer.Values
        .OrderBy(dealer => dealer.Dealer.Id.Value, StringComparer.Ordinal)
        .SelectMany(dealer => dealer.History.Cards)
        .Where(card => card.Status.State == CardState.Active && card.Status.NextContactOn >= Today)
        .ToList();

    private Task MoveAsync(CustomerCard card, CardEvent move) => RecordAsync(async (store, id) =>
        await store.Cards.MoveAsync((await store.Cards.FindAsync(card.Id))!.Seen, move, id, Today));

    private async Task RecordAsync(Func<FunnelStore, SubmissionId, Task<StoreResult>> record)
    {
        var answer = await _dashboard.AskAsync((_, store) => record(store, new($"test {Guid.NewGuid()}")));
        Assert.IsType<StoreResult.Stored>(answer);
        await SameAsync();
    }

    private async Task SameAsync()
    {
        var history = await _dashboard.AskAsync((_, store) => store.Archive.ReadAsync());
        var records = await _follower.CurrentAsync();
        foreach (var period in Periods)
        {
            var figures = _standard.Figures(history, period).Of(_figures.Kpis.All);
            var anew = figures.By(Dimensions.Dealer).Table;
            Assert.Equal(Print(anew.Total), Print(_figures.Of(records, Scope.Group, period)));
            Assert.Equal(Print(anew), Print(_figures.By(records, Scope.Group, period, Dimensions.Dealer)));
            var byConsultant = figures.By(Dimensions.Consultant).Table;
            Assert.Equal(
                Print(byConsultant), Print(_figures.By(records, Scope.Group, period, Dimensions.Consultant)));
        }
    }

    private static TrafficRecord Visit(CustomerCard card) => new()
    {
        Id = new("T-NEW"),
        Dealer = card.Filing.Dealer,
        Consultant = card.Filing.Consultant,
        Kind = TrafficKind.Visit,
        ArrivedAt = Today.At(new(10, 0)),
        LeftAt = Today.At(new(10, 30)),
        IsSalesRelated = true,
        Outcome = TrafficOutcome.FollowUp,
        Card = card.Id,
    };

    private static string Print(KpiTable table) =>
        string.Join(
            "\n\n",
            table.Groups.Select(group => $"{group.Key}\n{Print(group.Values)}").Append(Print(table.Total)));

    private static string Print(IEnumerable<KpiValue> values) =>
        string.Join('\n', values.Select(value => $"{value.Kpi.Id} {value.Numerator}/{value.Denominator}"));
}
