using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Sql;

/// <summary>
/// Where a host keeps the facts of one period in a database without a LINQ provider, and how it asks it.
/// </summary>
public interface ISqlFacts
{
    /// <summary>The period the facts are made for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The database.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>The table of a kind of fact at an anchor.</summary>
    public SqlTable TableOf(FactKind kind, Anchor anchor);

    /// <summary>The rows of a statement, value by value: texts, whole numbers, null where a value is missing.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows(SqlStatement statement);

    /// <summary>The same without holding up the caller.</summary>
    public Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(
        SqlStatement statement, CancellationToken cancellationToken);
}
