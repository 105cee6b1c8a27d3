using Funnel.Domain.Specifications;
using Funnel.Domain.Sql;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The table of one kind of fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class StoredTable<T>(FactKind<T> kind) : StoredTable
{
    private const string CreateTable = "CREATE TABLE ";

    public override string Name => SqlTable.Of(kind).Name;

    public override IReadOnlyList<string> Columns { get; } = FactTableSql.ColumnsOf(kind, Rows(kind, 0));

    public override IReadOnlyList<bool> MayBeMissing { get; } = [false, .. kind.Columns.Select(c => c.MayBeMissing)];

    public override string Create(SqlDialect dialect, string suffix = "") =>
        CreateTable + "IF NOT EXISTS " + FactTableSql
            .Create(kind, Rows(kind, 0, suffix), dialect)[CreateTable.Length..];

    /// <summary>A fact as the values of its columns.</summary>
    public object?[] Row(SqlTable rows, T fact) => FactTableSql.Row(kind, rows, fact);
}
