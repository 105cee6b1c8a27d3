using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Columns;

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
        {
            Grow();
        }

        _last[_used++] = value;
        Count++;
    }

    /// <summary>Room for values, as many of those wanted as lie together; the caller fills all of it.</summary>
    public Span<TValue> Next(int wanted)
    {
        if (_used == Length)
        {
            Grow();
        }

        var length = Math.Min(wanted, Length - _used);
        var room = _last.AsSpan(_used, length);
        _used += length;
        Count += length;
        return room;
    }

    /// <summary>Copies the values of some rows; rows that follow one another are copied together.</summary>
    public void Gather(ReadOnlySpan<int> rows, Span<TValue> values)
    {
        if (Follow(rows))
        {
            for (var done = 0; done < rows.Length;)
            {
                var (chunk, place) = (_chunks[rows[done] >> Shift], rows[done] & (Length - 1));
                var length = Math.Min(rows.Length - done, Length - place);
                chunk.AsSpan(place, length).CopyTo(values[done..]);
                done += length;
            }

            return;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            values[i] = _chunks[rows[i] >> Shift][rows[i] & (Length - 1)];
        }
    }

    private static bool Follow(ReadOnlySpan<int> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i] != rows[0] + i)
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        _last = GC.AllocateUninitializedArray<TValue>(Length);
        _chunks = [.. _chunks, _last];
        _used = 0;
    }
}
