using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

public sealed class StatementTests
{
    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Evaluate_ByDealer_SendsOneGroupedStatementForEachKindOfFact(string store)
    {
        using var database = Database.Of(store);
        var sent = new SentStatements();
        await using var context = database.Open(sent);
        var period = Periods.ReportingPeriod.Month(2010, 10);
        var history = Story.OfCards("C1 walk-in 10-01 H | 10-20 order\nC2 phone 10-02 A").ToHistory();
        await context.LoadFactsAsync(new FactBook(history, period, OwnerContactSchedules.Lotus));
        sent.Texts.Clear();

        await SalesStandards.Gps.Figures(context.FunnelFigures(period)).By(Dimensions.Dealer).TableAsync();

        Assert.Equal(FactKinds.All.Count, sent.Texts.Count);
        Assert.All(sent.Texts, text =>
        {
            Assert.Single(text.Split("SELECT").Skip(1));
            Assert.Single(text.Split("GROUP BY").Skip(1));
        });
        Assert.Equal(FactKinds.All.Count, sent.Texts.Distinct().Count());
    }

    private sealed class SentStatements : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command,
            CommandExecutedEventData eventData,
            DbDataReader result,
            CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return new(result);
        }
    }
}
