using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>Every way to figures looks at the token before anything else, even where there is nothing to do.</summary>
public sealed class StoppingTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly SalesStandard Gps = SalesStandards.Gps;

    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Theory]
    [InlineData("history")]
    [InlineData("history row by row")]
    [InlineData("months")]
    [InlineData("facts")]
    [InlineData("facts row by row")]
    [InlineData("columns")]
    [InlineData("queries")]
    [InlineData("text")]
    public async Task Table_CancelledBeforehand_StopsAtOnce(string way)
    {
        var figures = Of(way);

        Assert.ThrowsAny<OperationCanceledException>(() => figures.TableOf(Cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => figures.TableAsync(Cancelled));
    }

    [Fact]
    public async Task TableAsync_CountedAlready_StopsAllTheSame()
    {
        var figures = Of("facts");
        Assert.Empty(figures.Table.Groups);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => figures.TableAsync(Cancelled));
    }

    [Fact]
    public void Table_StoppedWhileFactsWereMade_IsCountedTheNextTime()
    {
        var figures = Of("history row by row");
        Assert.ThrowsAny<OperationCanceledException>(() => figures.TableOf(Cancelled));

        Assert.Equal(Gps.Figures(new FunnelHistory(), October).Table, figures.TableOf(CancellationToken.None));
    }

    [Fact]
    public void Keep_CancelledBeforehand_StopsAtOnce()
    {
        Assert.ThrowsAny<OperationCanceledException>(() => Of("facts").Keep(Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => FunnelColumns.Keep(
            new(), Gps.OwnerContacts, October, [], cancellationToken: Cancelled));
    }

    private static Figures Of(string way) => way switch
    {
        "history" => Gps.Figures(new FunnelHistory(), October),
        "history row by row" => RowByRow(Of("history")),
        "months" => Of("history").By(KpiSeries.Month),
        "facts" => Gps.Figures(new FactBook(new(), October, Gps.OwnerContacts)),
        "facts row by row" => RowByRow(Of("facts")),
        "columns" => Gps.Figures(Gps.Keep(new(), October)),
        "queries" => Gps.Figures(FactQueries.For(October)),
        "text" => Gps.Figures(new SqlFigures(new Unreachable())),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not a way."),
    };

    private static Figures RowByRow(Figures figures) => figures.With(new() { Engine = FigureEngine.Rows });

    private sealed class Unreachable : ISqlFacts
    {
        public ReportingPeriod Period => October;

        public SqlDialect Dialect => SqlDialect.Sqlite;

        public SqlTable TableOf(Domain.Conditions.FactKind kind, Anchor anchor) => SqlTable.Of(kind);

        public IEnumerable<IReadOnlyList<object?>> Rows(SqlStatement statement) =>
            throw new InvalidOperationException("The database was asked.");

        public Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(
            SqlStatement statement, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The database was asked.");
    }
}
