using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Specifications;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

public sealed class EngineProperties
{
    public static IReadOnlyList<IReadOnlyList<Dimension>> Groupings { get; } =
    [
        [],
        [Dimensions.Dealer],
        [Dimensions.Region, Dimensions.Consultant],
        [Dimensions.Media],
        [Dimensions.Channel, Dimensions.LeadSource, Dimensions.Model, Dimensions.CustomerKind, Dimensions.Level],
    ];

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void Kpis_OfAnyHistory_AreThoseOfTheRows(string store)
    {
        using var database = Database.Of(store);
        Property.Holds(AnyCase.All, AnyCase.Smaller, c => Agree(database, c), maxTests: 40);
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task LoadFacts_OfTwoDays_KeepsBothAndReplacesEachWhole(string store)
    {
        using var database = Database.Of(store);
        await using var context = database.Open();
        var story = Story.OfCards("C1 walk-in 10-01 H | 10-20 order");
        FactBook early = new(story.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 10)), OwnerContactSchedules.Lotus);
        FactBook late = new(story.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 31)), OwnerContactSchedules.Lotus);

        await context.LoadFactsAsync(early);
        await context.LoadFactsAsync(late);
        var before = StoredRows.Print(context);
        await context.LoadFactsAsync(early);

        Assert.Equal(before, StoredRows.Print(context));
        Assert.Equal(2, await context.Set<CardFacts>().CountAsync());
        Assert.Equal(1, await context.Set<OrderFacts>().CountAsync());
    }

    private static bool Agree(Database database, AnyCase c)
    {
        using var context = database.Open();
        var facts = new FactBook(c.Story.ToHistory(), c.Period, OwnerContactSchedules.Lotus);
        context.LoadFactsAsync(facts).GetAwaiter().GetResult();
        var kpis = c.Report.Catalog.All;
        foreach (var by in Groupings)
        {
            var rows = Report.Print(RowEvaluation.Evaluate(kpis, facts, c.Period, by));
            Assert.Equal(rows, Report.Print(context.EvaluateAsync(kpis, c.Period, by).GetAwaiter().GetResult()));
            Assert.Equal(rows, Report.Print(SqlEvaluation.Evaluate(context, database.Dialect, kpis, c.Period, by)));
        }

        return true;
    }
}
