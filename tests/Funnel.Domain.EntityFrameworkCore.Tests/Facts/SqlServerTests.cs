using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>SQL Server, without a server: that the model builds, and the text it would be sent.</summary>
public sealed class SqlServerTests
{
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

        Assert.Equal("?", sent.ReplaceLineEndings("\n"));
    }

    private static FunnelContext Open() =>
        new(new DbContextOptionsBuilder<FunnelContext>().UseSqlServer("Server=nowhere").Options);
}
