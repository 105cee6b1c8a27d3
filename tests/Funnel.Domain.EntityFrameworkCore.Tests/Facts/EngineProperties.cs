using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Specifications;
using Funnel.Domain.Tests.Stories;
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

    [Fact]
    public void Kpis_OfAnyHistoryInSqlite_AreThoseOfTheRows()
    {
        using var database = Database.Sqlite();
        Property.Holds(AnyCase.All, AnyCase.Smaller, c => Agree(database, c), maxTests: 60);
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
