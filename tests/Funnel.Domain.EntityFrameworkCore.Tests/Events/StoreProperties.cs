using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class StoreProperties
{
    private static readonly LocalDate Today = new(2013, 1, 1);

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Import_OfAnyHistory_ReportsWhatTheHistoryTells(string store)
    {
        using var database = Database.Of(store);
        Property.Holds(AnyCase.All, AnyCase.Smaller, c => ReportsTheSame(database, c), maxTests: 25);
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Rebuild_AfterAnyMoves_GivesTheSameFacts(string store)
    {
        using var database = Database.Of(store);
        Property.Holds(
            AnyDays.All,
            days =>
            {
                database.Clear();
                Wait(days.RecordAsync(database));
                using var context = database.Open();
                var recorded = new FunnelStore(context, AnyDays.Standard);
                var before = StoredRows.Print(context);
                Wait(recorded.Archive.RebuildAsync());
                Assert.Equal(before, StoredRows.Print(context));
                Assert.Equal(days.Tell(days.ToHistory()), days.Tell(Wait(recorded.Archive.ReadAsync())));
                return true;
            },
            maxTests: 25);
    }

    private static bool ReportsTheSame(Database database, AnyCase c)
    {
        database.Clear();
        using var context = database.Open();
        var standard = SalesStandards.Gps with { Scale = c.Story.Scale };
        var store = new FunnelStore(context, standard);
        var history = c.Story.ToHistory();
        Wait(store.Archive.ImportAsync(history, Today));
        var before = StoredRows.Print(context);
        foreach (var period in new[] { c.Period, new(c.Period.From, Today) })
        {
            var facts = new FactBook(history, period, standard.OwnerContacts);
            foreach (var by in EngineProperties.Groupings)
            {
                var table = Wait(store.Reports.EvaluateAsync(standard.Kpis.All, period, by));
                var rows = standard.Figures(facts).By(by).With(new() { Engine = FigureEngine.Rows }).Table;
                Assert.Equal(Report.Print(rows), Report.Print(table));
            }
        }

        Wait(store.Archive.ImportAsync(history, Today));
        Wait(store.Archive.RebuildAsync());
        Assert.Equal(before, StoredRows.Print(context));
        return true;
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Wait(Task task) => task.GetAwaiter().GetResult();
}
