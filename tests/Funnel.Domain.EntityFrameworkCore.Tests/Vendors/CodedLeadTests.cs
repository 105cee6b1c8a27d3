using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>
/// A vendor's codes, moments and dates of every type through a map: the day is the dealer's, and the index is used.
/// </summary>
public sealed class CodedLeadTests
{
    private static readonly LocalDate First = new(2010, 11, 1);
    private static readonly Dimension State = new("state", CardColumns.State.Title);

    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Where_AValueWithCodes_AsksForTheCodesByTheirIndex(string store) => Over(store, context =>
    {
        var active = Leads(context, CardColumns.State.Is(CardState.Active));

        Assert.Equal([1, 2], active.Select(lead => lead.Id).Order());
        Assert.Contains(
            store == Database.Sqlite ? "\"Status\" IN (" : "\"Status\" = ANY (",
            active.ToQueryString(),
            StringComparison.Ordinal);
        Assert.Contains(CodedLeadContext.StatusIndex, PlanOf(context, active), StringComparison.Ordinal);
        Assert.Equal([3], Leads(context, CardColumns.LostReason.Is(LostReason.GaveUp)).Select(lead => lead.Id));
        Assert.Empty(Leads(context, CardColumns.State.Is(CardState.Dormant)));
    });

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Where_AMomentAgainstADay_AsksForMomentsByTheirIndex(string store) => Over(store, context =>
    {
        var before = Leads(context, CardColumns.FiledOn < First);

        Assert.Equal([1], before.Select(lead => lead.Id));
        Assert.Contains(CodedLeadContext.FiledIndex, PlanOf(context, before), StringComparison.Ordinal);
    });

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Where_DatesOfEveryType_AreTheDealersDays(string store) => Over(store, context =>
    {
        // The first was made a second before midnight in Shanghai, the second at midnight; both days say so.
        DateColumn<CardFacts>[] kept =
        [
            CardColumns.FiledOn, CardColumns.FirstVisitOn, CardColumns.FirstTestDriveOn, CardColumns.NextContactOn,
            CardColumns.AgreedOn,
        ];

        foreach (var column in kept)
        {
            Assert.Equal($"{column}: 1", Found(column, column < First));
            Assert.Equal($"{column}: 1 2", Found(column, column <= First));
            Assert.Equal($"{column}: 3", Found(column, column > First));
            Assert.Equal($"{column}: 2 3", Found(column, column >= First));
            Assert.Equal($"{column}: 2", Found(column, column.On(First)));
        }

        string Found(DateColumn<CardFacts> column, Condition<CardFacts> condition) =>
            $"{column}: {string.Join(' ', Leads(context, condition).Select(lead => lead.Id).Order())}";
    });

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Figures_ByACodedColumn_AreOfTheLibrarysValues(string store) => Over(store, context =>
    {
        var filed = Kpi.Count(
            "filed", "留档", "Filed", Source.Ours,
            FactKinds.Cards.AsOf(CardColumns.FiledOn.Within(Day.From, Day.Cut)));
        var source = FactQueries.For(new(new(2010, 10, 1), First))
            .With(FactKinds.Cards, context.Set<CodedLead>(), CodedLead.Map);

        var table = new Figures(source, [filed]).By(State).Table;

        Assert.Equal(2, table["active"]["filed"].Numerator);
        Assert.Equal(2, table.Total.Get("filed").Numerator);
        Assert.Equal([], CodedLead.Map.StrangersIn(context.Set<CodedLead>()));
    });

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public void Figures_WithACodeThatTheMapDoesNotKnow_AreRefusedAndTheLeadFound(string store) => Over(store, context =>
    {
        context.Add(CodedLead.At(Instant.FromUtc(2010, 10, 9, 1, 0), First, "WON"));
        context.SaveChanges();
        var all = Kpi.Count("all", "全部", "All", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));
        var source = FactQueries.For(new(new(2010, 10, 1), First))
            .With(FactKinds.Cards, context.Set<CodedLead>(), CodedLead.Map);

        Assert.Throws<InvalidOperationException>(() => new Figures(source, [all]).By(State).Table);
        Assert.Equal(["WON"], CodedLead.Map.StrangersIn(context.Set<CodedLead>()).Select(lead => lead.Status));
    });

    private static void Over(string store, Action<CodedLeadContext> test)
    {
        using var database = Database.Of(store);
        using var context = database.Open<CodedLeadContext>(options => new(options));
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        CodedLead[] leads =
        [
            CodedLead.At(Instant.FromUtc(2010, 10, 31, 15, 59, 59), First.PlusDays(-1), "OPEN"),
            CodedLead.At(Instant.FromUtc(2010, 10, 31, 16, 0), First, "HOT", why: 7),
            CodedLead.At(Instant.FromUtc(2010, 11, 1, 16, 0), First.PlusDays(1), "SOLD", why: 8),
        ];
        foreach (var lead in leads)
        {
            context.Add(lead);
            context.SaveChanges();
        }

        test(context);
    }

    private static IQueryable<CodedLead> Leads(CodedLeadContext context, Condition<CardFacts> condition) =>
        context.Set<CodedLead>().Where(condition, CodedLead.Map);

    /// <summary>How the database would answer, where reading a few rows one by one were no choice.</summary>
    private static string PlanOf(CodedLeadContext context, IQueryable<CodedLead> query)
    {
        var isSqlite = context.Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";
        context.Database.OpenConnection();
        if (!isSqlite)
        {
            context.Database.ExecuteSqlRaw("SET enable_seqscan = off");
        }

        using var command = query.CreateDbCommand();
        command.CommandText = (isSqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + command.CommandText;
        using var rows = command.ExecuteReader();
        List<string> plan = [];
        while (rows.Read())
        {
            plan.Add(rows.GetValue(rows.FieldCount - 1).ToString()!);
        }

        return string.Join('\n', plan);
    }
}
