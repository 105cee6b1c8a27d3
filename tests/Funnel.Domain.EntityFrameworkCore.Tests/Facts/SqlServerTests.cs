using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>SQL Server, without a server: that the model builds, and the text it would be sent.</summary>
public sealed class SqlServerTests
{
    private const string Filed = "CAST([f].[filed_on] AS int)";

    private const string Expected = $"""
        DECLARE @Value int = 14913;
        DECLARE @Value4 int = 14913;
        DECLARE @asOf int = 2932896;
        DECLARE @stoodOn int = 2932896;
        DECLARE @knownOn int = 2932896;

        SELECT CASE
            WHEN [f].[closed_on] IS NULL OR [f].[closed_on] > @Value THEN CAST(@Value4 - {Filed} AS bigint)
            ELSE CAST(0 AS bigint)
        END
        FROM [funnel_cards] AS [f]
        WHERE [f].[as_of] = @asOf AND [f].[stood_on] = @stoodOn AND [f].[known_on] = @knownOn
        """;

    private static readonly LocalDate Today = new(2010, 10, 31);

    [Fact]
    public void Model_InSqlServer_KeepsDatesAsWholeNumbers()
    {
        using var context = Open();

        Assert.Equal(
            "int", context.Model.FindEntityType(typeof(CardFacts))!.FindProperty("FiledOn")!.GetColumnType());
    }

    [Fact]
    public void Days_InSqlServer_AreCountedInTheDatabase()
    {
        using var context = Open();
        var age = new Total<CardFacts>(
            !(CardColumns.ClosedOn <= Today), Measure<CardFacts>.DaysUntil(CardColumns.FiledOn, Today));

        var sent = context.FunnelFacts<CardFacts>(FactSnapshot.Live).Select(age.ToExpression()).ToQueryString();

        Assert.Equal(Expected.ReplaceLineEndings("\n"), sent.ReplaceLineEndings("\n"));
    }

    private static FunnelContext Open() =>
        new(new DbContextOptionsBuilder<FunnelContext>().UseSqlServer("Server=nowhere").Options);
}
