using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>
/// A snapshot while it is being written: rows go out as facts are made, and count when it is complete.
/// </summary>
internal abstract class Loading : IFactReceiver, IDisposable
{
    private readonly List<TableRows> _tables = [];

    /// <summary>The id of the load, which every row carries.</summary>
    public abstract int Load { get; }

    /// <summary>Rows taken so far.</summary>
    public long Rows => _tables.Sum(table => table.Count);

    /// <summary>Takes the kinds that are stored; who waits grows older overnight, so that spells are not.</summary>
    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
        anchor == Anchor.AsOf && FactKinds.All.Contains(kind) ? For(kind) : null;

    /// <summary>Takes the facts of a kind, one by one; each kind is asked for once.</summary>
    public Action<T> For<T>(FactKind<T> kind)
    {
        var layout = new RowLayout<T>(kind, StoredTable.Rows(kind, Load));
        var rows = Open(StoredTable.Of(kind));
        _tables.Add(rows);
        return fact =>
        {
            layout.Write(fact, rows.Row);
            rows.End();
        };
    }

    /// <summary>
    /// Makes the snapshot the one that counts, in one step. False where a load that began later has already done so: it
    /// stays, whole.
    /// </summary>
    public bool Complete()
    {
        Flush();
        return Switch();
    }

    /// <summary>Sends what is left, and waits until the store has everything.</summary>
    public virtual void Flush() => _tables.ForEach(table => table.Flush());

    public abstract void Dispose();

    protected abstract TableRows Open(StoredTable table);

    protected abstract bool Switch();
}
