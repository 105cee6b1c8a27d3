using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Sql;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The table of one kind of fact: its rows carry the id of the load that wrote them.</summary>
internal abstract class StoredTable
{
    /// <summary>The column with the id of the load.</summary>
    public const string LoadColumn = "load_id";

    public static IReadOnlyList<StoredTable> All { get; } =
    [
        Of(FactKinds.Traffic), Of(FactKinds.Cards), Of(FactKinds.Contacts), Of(FactKinds.Dues),
        Of(FactKinds.Orders), Of(FactKinds.Transfers), Of(FactKinds.Stages), Of(FactKinds.OwnerContacts),
        Of(FactKinds.BaseCustomers), Of(FactKinds.Checks), Of(FactKinds.Staff),
        Of(RecordKinds.Consultants), Of(RecordKinds.OwnerContacts), Of(RecordKinds.OwnerTransfers),
    ];

    /// <summary>The name of the table, of fixed letters and underscores.</summary>
    public abstract string Name { get; }

    public abstract IReadOnlyList<string> Columns { get; }

    /// <summary>The statement that creates the table where it is missing.</summary>
    public abstract string Create(SqlDialect dialect, string suffix = "");

    public static StoredTable<T> Of<T>(FactKind<T> kind) => new(kind);

    /// <summary>The rows of one load.</summary>
    public static SqlTable Rows(FactKind kind, int load, string suffix = "") =>
        new(SqlTable.Of(kind).Name + suffix) { Only = [new(LoadColumn, load)] };
}
