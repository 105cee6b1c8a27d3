using Funnel.Domain.Facts;
using Funnel.Domain.Specifications;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>A snapshot while it is being written: rows go out in batches, and count when it is complete.</summary>
internal abstract class Loading : IFactReceiver, IDisposable
{
    private readonly List<Action> _rests = [];

    /// <summary>The id of the load, which every row carries.</summary>
    public abstract int Load { get; }

    /// <summary>Rows written so far.</summary>
    public long Rows { get; private set; }

    protected virtual int BatchRows => 10_000;

    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) => anchor == Anchor.AsOf ? For(kind) : null;

    /// <summary>Takes the facts of a kind, one by one; each kind is asked for once.</summary>
    public Action<T> For<T>(FactKind<T> kind)
    {
        var table = StoredTable.Of(kind);
        var rowsOfLoad = StoredTable.Rows(kind, Load);
        List<object?[]> batch = [];
        _rests.Add(SendBatch);
        return fact =>
        {
            batch.Add(table.Row(rowsOfLoad, fact));
            if (batch.Count >= BatchRows)
                SendBatch();
        };

        void SendBatch()
        {
            if (batch.Count == 0)
                return;
            Send(table, batch);
            Rows += batch.Count;
            batch.Clear();
        }
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

    /// <summary>Sends what is left of every batch.</summary>
    public void Flush() => _rests.ForEach(send => send());

    public abstract void Dispose();

    protected abstract void Send(StoredTable table, IReadOnlyList<object?[]> rows);

    protected abstract bool Switch();
}
