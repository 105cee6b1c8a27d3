using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Restatement;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

[Properties(Arbitrary = new[] { typeof(StoreProperties), typeof(Recordings) })]
public sealed class KnowledgeProperties : IDisposable
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    private readonly Opened<Database> _databases = new(Database.Of);

    [Property(MaxTest = Runs.OfStores)]
    public Task Read_KnownOnAnyDayInSqlite_TellsWhatTheImportedHistoryTells(RecordedCase c) =>
        TellTheSameAsync(_databases[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public Task Read_KnownOnAnyDayInPostgres_TellsWhatTheImportedHistoryTells(RecordedCase c) =>
        TellTheSameAsync(_databases[Database.Postgres], c);

    [Property(MaxTest = Runs.OfStores)]
    public async Task Correct_AnyRowsAfterAnyMoves_KeepsTheFactsInStep(AnyDays days, NonNegativeInt[] targets)
    {
        var database = _databases[Database.Sqlite];
        database.Clear();
        await days.RecordAsync(database);
        foreach (var (place, target) in targets.Index())
        {
            await using var context = database.Open();
            await CorrectAsync(new(context, AnyDays.Standard), place, target.Get);
        }

        await using var recorded = database.Open();
        var archive = new FunnelStore(recorded, AnyDays.Standard).Archive;
        var before = StoredRows.Print(recorded);
        await archive.RebuildAsync();
        Assert.Equal(before, StoredRows.Print(recorded));
        var history = await archive.ReadAsync();
        foreach (var day in new[] { 39, 40, 41, 60 }.Select(AnyDays.Start.PlusDays))
        {
            Assert.Equal(SeenFrom(day, history.KnownBy(day)), SeenFrom(day, await archive.ReadAsync(day)));
        }
    }

    public void Dispose() => _databases.Dispose();

    // Cards as known on a day may hold what happened later; nobody looks at it.
    private static IEnumerable<CustomerCard> SeenFrom(LocalDate day, FunnelHistory history) => history.Cards
        .Where(card => card.Filing.FiledOn <= day).Select(card => card.SeenFrom(day));

    /// <summary>The store takes what the cards in memory take, and for the same reasons.</summary>
    private static async Task CorrectAsync(FunnelStore store, int place, int target)
    {
        var history = await store.Archive.ReadAsync();
        if (await store.Cards.FindAsync(AnyStory.Id(target % 4)) is not { } stored)
        {
            return;
        }

        var row = stored.History[target % stored.History.Count].Row;
        var entry = new Entry { RecordedOn = AnyDays.Start.PlusDays(40 + place) };
        var correction = new RowCorrection(row, CorrectionCause.WrongEvent, entry);
        var expected = history.Cards.Correct(stored.Card.Id, correction);
        var result = await store.Cards.CorrectAsync(stored.Seen, correction, new($"correction {place}"));
        if (expected.IsMade)
        {
            Assert.Equal(expected.Findings, Assert.IsType<StoreResult.Stored>(result).Findings);
        }
        else
        {
            Assert.Equal(expected.Reasons, Assert.IsType<StoreResult.Refused>(result).Reasons);
        }
    }

    private static async Task TellTheSameAsync(Database database, RecordedCase c)
    {
        database.Clear();
        await using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Case.Story.Scale };
        var store = new FunnelStore(context, standard);
        var history = Written(c.Case.Story.ToHistory(), standard.CardRules);

        var imported = await store.Archive.ImportAsync(history, Today);
        var stored = await store.Archive.ReadAsync();

        // Reports keep the facts of month-ends beside them, which a rebuilding drops.
        var facts = StoredRows.Print(context);
        Assert.Empty(imported.Contradictions);
        foreach (var period in new[] { c.First, c.Second, Today }.Select(c.Case.Period.KnownBy))
        {
            var expected = Print(standard, history, period);
            Assert.Equal(expected, Print(standard, stored, period));
            var known = (await store.Archive.ReadAsync(period.KnownOn)) with { Dealers = history.Dealers };
            Assert.Equal(expected, Print(standard, known, period));
            var table = await store.Reports.EvaluateAsync(standard.Kpis.All, period, [Dimensions.Dealer]);
            Assert.Equal(expected, Report.Print(table));
        }

        await store.Archive.RebuildAsync();
        Assert.Equal(facts, StoredRows.Print(context));
    }

    // Rows that contradict others, or mean nothing, are not among the rows that cards go out with.
    private static FunnelHistory Written(FunnelHistory history, CardRules rules)
    {
        var recorder = new CardRecorder(rules);
        var row = 0L;
        foreach (var filing in history.Cards.FilingsInOrder())
        {
            recorder.Add(filing, ++row);
        }

        foreach (var (card, e) in history.Cards.EventsInOrder())
        {
            recorder.Add(card, e, ++row);
        }

        foreach (var (card, correction) in history.Cards.CorrectionsInOrder())
        {
            recorder.Add(card, correction, ++row);
        }

        // Rows about owners of cards that are not there are refused.
        var cards = recorder.Complete().Cards;
        return history with
        {
            Cards = cards,
            OwnerContacts = [.. history.OwnerContacts.Where(contact => cards.Contains(contact.Card))],
            OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => cards.Contains(transfer.Card))],
            Voided = history.Voided with
            {
                OwnerContacts = [.. history.Voided.OwnerContacts.Where(one => cards.Contains(one.Record.Card))],
                OwnerTransfers = [.. history.Voided.OwnerTransfers.Where(one => cards.Contains(one.Record.Card))],
            },
        };
    }

    private static string Print(SalesStandard standard, FunnelHistory history, ReportingPeriod period) => Report.Print(
        standard.Figures(new FactBook(history, period, standard.OwnerContacts)).By(Dimensions.Dealer)
            .With(new() { Engine = FigureEngine.Rows }).Table);
}
