using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Sql;
using static Funnel.Domain.Facts.CardColumns;

namespace Funnel.Domain.Tests.Sql;

public sealed class FactSqlTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly SqlTable Table = SqlTable.Of(FactKinds.Cards) with { Only = [new("as_of", 14913)] };

    [Fact]
    public void Totals_OfARateByDealer_AreOneGroupedStatement()
    {
        var rate = Kpi.Rate(
            "own-rate",
            "自有",
            "Own rate",
            Source.Ours,
            FactKinds.Cards.AsOf(FiledOn >= Day.From & Channel.In(FilingChannel.Phone, FilingChannel.WalkIn)),
            !(FirstVisitOn <= Day.AsOf));

        var statement = Totals(rate, SqlDialect.PostgreSql, Dimensions.Dealer);

        const string Filed = """("filed_on" >= 14883)""";
        const string Via = """("channel" IN (@p0, @p1))""";
        const string Visited = """("first_visit_on" IS NOT NULL AND "first_visit_on" <= 14913)""";
        Assert.Equal(
            $"""
            SELECT "dealer",
                SUM(CASE WHEN ({Filed} AND {Via} AND NOT ({Visited})) THEN 1 ELSE 0 END),
                SUM(CASE WHEN ({Filed} AND {Via}) THEN 1 ELSE 0 END)
            FROM "funnel_cards"
            WHERE "as_of" = 14913 AND ("filed_on" >= 14883)
            GROUP BY "dealer"
            """,
            statement.Text);
        Assert.Equal([new("@p0", "phone"), new("@p1", "walk-in")], statement.Parameters);
    }

    [Fact]
    public void Totals_OfDays_SubtractDayNumbersWhereBothAreKnown()
    {
        var days = Kpi.Average(
            "own-days",
            "自有",
            "Own days",
            Source.Ours,
            FactKinds.Cards.AsOf(Condition<CardFacts>.Every),
            Measure<CardFacts>.DaysBetween(FiledOn, DeliveredOn));

        Assert.StartsWith(
            """
            SELECT 
                SUM(CASE WHEN 1 = 1 AND "delivered_on" IS NOT NULL THEN "delivered_on" - "filed_on" ELSE 0 END),
            """,
            Totals(days, SqlDialect.Sqlite).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_ForClickHouse_WriteTextsAsTheirBytes()
    {
        var evil = new ModelName("x' OR 1=1 --车");
        var ofModel = AttributeColumns<CardFacts>.Model.Is(evil);
        var count = Kpi.Count("own-count", "自有", "Own count", Source.Ours, FactKinds.Cards.AsOf(ofModel));

        var statement = Totals(count, SqlDialect.ClickHouse);

        Assert.Contains(
            """("model" IN (unhex('7827204F5220313D31202D2DE8BDA6')))""", statement.Text, StringComparison.Ordinal);
        Assert.Empty(statement.Parameters);
    }

    [Fact]
    public void Totals_ForClickHouse_GuardMissingValuesWithoutAnd()
    {
        var count = Kpi.Count(
            "own-count", "自有", "Own count", Source.Ours, FactKinds.Cards.AsOf(!(FirstVisitOn <= Day.AsOf)));

        Assert.Contains(
            """NOT (ifNull("first_visit_on" <= 14913, 0))""",
            Totals(count, SqlDialect.ClickHouse).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_OfEveryKpi_TakeNoTextFromTheData()
    {
        var plan = new KpiPlan(
            KpiCatalog.For(Funnel.Domain.Intent.LevelScales.Gps).All, October, [Dimensions.Dealer]);
        var statements = plan.Ask(new Portable(SqlDialect.Sqlite));

        Assert.Equal(12, statements.Count);
        Assert.DoesNotContain('\'', string.Concat(statements.Select(statement => statement.Text)));
    }

    [Theory]
    [InlineData(
        SqlDialect.PostgreSql,
        """("filed_on" >= 14883 AND "filed_on" <= 14913 OR "closed_on" IS NULL OR "closed_on" >= 14883)""")]
    [InlineData(
        SqlDialect.ClickHouse,
        """("filed_on" >= 14883 AND "filed_on" <= 14913 OR ifNull("closed_on" >= 14883, 1))""")]
    public void Totals_OfTheCatalogue_LeaveOutCardsClosedBeforeThePeriod(SqlDialect dialect, string where)
    {
        var plan = new KpiPlan(KpiCatalog.For(Funnel.Domain.Intent.LevelScales.Gps).All, October, []);
        var cards = plan.Questions.Single(question => question.Facts == FactKinds.Cards);

        Assert.EndsWith(
            $"FROM \"funnel_cards\"\nWHERE {where}", cards.Ask(new Portable(dialect)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_WithinADealer_ReadThatDealersRowsAlone()
    {
        var ever = Kpi.Count("own-ever", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(FiledOn <= Day.AsOf));
        var plan = new KpiPlan([ever], October, [], Dimensions.Dealer.Is("D-1"));

        var statement = Assert.Single(plan.Questions).Ask(new Portable(SqlDialect.Sqlite));

        Assert.EndsWith("WHERE (\"dealer\" IN (@p0))", statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_OfWhatLooksAtAllOfThePast_LeaveOutNothing()
    {
        var ever = Kpi.Count("own-ever", "自有", "Own", Source.Ours, FactKinds.Cards.AsOf(FiledOn <= Day.AsOf));

        Assert.EndsWith("WHERE \"as_of\" = 14913", Totals(ever, SqlDialect.Sqlite).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_OfAnOpaqueCondition_AreRefusedByItsName()
    {
        var count = Kpi.Count(
            "own-count",
            "自有",
            "Own count",
            Source.Ours,
            FactKinds.Cards.AsOf(Condition<CardFacts>.Opaque(new("暗箱", "a black box"), _ => true)));

        var refusal = Assert.Throws<NotSupportedException>(() => Totals(count, SqlDialect.Sqlite));

        Assert.Contains("a black box", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cards\" WHERE 1=1; --")]
    [InlineData("cards`")]
    [InlineData("cards\\")]
    [InlineData("")]
    [InlineData("a..b")]
    public void Totals_OfATableThatCannotBeQuoted_AreRefused(string name)
    {
        var count = Kpi.Count(
            "own-count", "自有", "Own count", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));

        Assert.Throws<ArgumentException>(() => Totals(count, SqlDialect.Sqlite, Table with { Name = name }));
    }

    [Fact]
    public void Select_OfAWorklist_GivesTheColumnsAskedFor()
    {
        var statement = FactSql.Select(
            FactKinds.Cards,
            Domain.Worklists.Overdue.On(new(2010, 10, 10)),
            [AttributeColumns<CardFacts>.Card, NextContactOn],
            Table,
            SqlDialect.Sqlite);

        const string Passed = """("next_contact_on" IS NOT NULL AND "next_contact_on" < 14892)""";
        Assert.Equal(
            $"""
            SELECT "card", "next_contact_on"
            FROM "funnel_cards"
            WHERE "as_of" = 14913 AND (("state" IN (@p0, @p1)) AND {Passed})
            """,
            statement.Text);
    }

    [Fact]
    public void Create_OfATable_TypesEveryColumn()
    {
        var sqlite = FactTableSql.Create(FactKinds.Checks, SqlTable.Of(FactKinds.Checks), SqlDialect.Sqlite);
        var house = FactTableSql.Create(FactKinds.Checks, SqlTable.Of(FactKinds.Checks), SqlDialect.ClickHouse);

        Assert.Equal(
            """
            CREATE TABLE "funnel_checks" (
                "dealer" TEXT NOT NULL,
                "region" TEXT,
                "consultant" TEXT NOT NULL,
                "checked_on" INTEGER NOT NULL,
                "kind" TEXT NOT NULL,
                "stage" TEXT,
                "has_passed" BOOLEAN NOT NULL
            )
            """,
            sqlite);
        Assert.Contains("\"stage\" Nullable(String)", house, StringComparison.Ordinal);
        Assert.Contains("\"has_passed\" UInt8", house, StringComparison.Ordinal);
    }

    private static SqlStatement Totals(Kpi kpi, SqlDialect dialect, params IReadOnlyList<Dimension> by) =>
        Totals(kpi, dialect, Table, by);

    private static SqlStatement Totals(
        Kpi kpi, SqlDialect dialect, SqlTable table, params IReadOnlyList<Dimension> by) =>
        FactSql.Totals(
            (FactQuestion<CardFacts>)Assert.Single(new KpiPlan([kpi], October, by).Questions), table, dialect);

    private sealed class Portable(SqlDialect dialect) : IFactEngine<SqlStatement>
    {
        public SqlStatement Answer<T>(FactQuestion<T> question) =>
            FactSql.Totals(question, SqlTable.Of(question.Kind), dialect);
    }
}
