using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>The facts of a period in a context's tables, asked in SQL text past Entity Framework.</summary>
internal sealed class SqlRowsOfPeriod(DbContext context, SqlDialect dialect, ReportingPeriod period) : ISqlFacts
{
    public ReportingPeriod Period => period;

    public SqlDialect Dialect => dialect;

    public SqlTable TableOf(FactKind kind, Anchor anchor) => SqlTable.Of(kind) with
    {
        Only = FactSnapshot.Of(period, kind == FactKinds.Cards ? anchor : Anchor.AsOf).Columns,
    };

    public IEnumerable<IReadOnlyList<object?>> Rows(SqlStatement statement) => SqlRows.Of(context)(statement);

    public Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(
        SqlStatement statement, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<IReadOnlyList<object?>>>([.. Rows(statement)]);
}
