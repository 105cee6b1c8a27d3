using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk;

/// <summary>A list that grows without moving what it holds.</summary>
internal sealed class Chunks<TValue>
    where TValue : unmanaged
{
    private const int Shift = 16;
    private const int Length = 1 << Shift;

    private TValue[][] _chunks = [];
    private TValue[] _last = [];
    private int _used = Length;

    public int Count { get; private set; }

    public TValue this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _chunks[index >> Shift][index & (Length - 1)];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(TValue value)
    {
        if (_used == Length)
            Grow();

        _last[_used++] = value;
        Count++;
    }

    private void Grow()
    {
        _last = GC.AllocateUninitializedArray<TValue>(Length);
        _chunks = [.. _chunks, _last];
        _used = 0;
    }
}
