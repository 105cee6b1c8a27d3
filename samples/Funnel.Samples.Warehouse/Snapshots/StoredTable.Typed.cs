using Funnel.Domain.Conditions;
using Funnel.Domain.Sql;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The table of one kind of fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class StoredTable<T>(FactKind<T> kind) : StoredTable
{
    private const string CreateTable = "CREATE TABLE ";

    public override string Name => SqlTable.Of(kind).Name;

    public override IReadOnlyList<string> Columns { get; } = new RowLayout<T>(kind, Rows(kind, 0)).Columns;

    public override string Create(SqlDialect dialect, string suffix = "") =>
        CreateTable + "IF NOT EXISTS " + FactTableSql
            .Create(kind, Rows(kind, 0, suffix), dialect)[CreateTable.Length..];
}
