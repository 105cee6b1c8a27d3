using System.Buffers;
using System.Collections.Concurrent;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>
/// Sends full buffers in the background, one at a time, while the next is being filled. A failure comes out of the next
/// call.
/// </summary>
internal sealed class Outbox(Action<StoredTable, ReadOnlyMemory<byte>> send) : IDisposable
{
    private readonly ConcurrentStack<ArrayBufferWriter<byte>> _empty = new();
    private Task _sending = Task.CompletedTask;

    public ArrayBufferWriter<byte> Empty() => _empty.TryPop(out var buffer) ? buffer : new();

    /// <summary>Takes a full buffer, once the one before is sent.</summary>
    public void Send(StoredTable table, ArrayBufferWriter<byte> full)
    {
        Await();
        _sending = Task.Run(() =>
        {
            send(table, full.WrittenMemory);
            full.ResetWrittenCount();
            _empty.Push(full);
        });
    }

    /// <summary>Waits until everything is sent.</summary>
    public void Await() => _sending.GetAwaiter().GetResult();

    /// <summary>Waits for what is on its way: the connection must not be closed under it.</summary>
    public void Dispose() => _ = Task.WhenAny(_sending).GetAwaiter().GetResult();
}
