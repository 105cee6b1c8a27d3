using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>64-bit words whose first lies on a cache line, so that no vector is torn between two lines.</summary>
internal sealed class AlignedWords
{
    private const int WordsPerLine = 8;

    private readonly ulong[] _words;
    private readonly int _first;

    public AlignedWords(long count)
    {
        _words = GC.AllocateArray<ulong>(checked((int)(count + WordsPerLine)), pinned: true);
        var address = (ulong)Marshal.UnsafeAddrOfPinnedArrayElement(_words, 0);
        _first = (int)((WordsPerLine - ((address / sizeof(ulong)) % WordsPerLine)) % WordsPerLine);
        Count = count;
    }

    public long Count { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref ulong At(long index) =>
        ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_words), (nint)(_first + index));

    public Span<ulong> Slice(long index, int length) => _words.AsSpan(checked((int)(_first + index)), length);
}
