using System.Runtime.CompilerServices;

namespace Funnel.Domain.Cards.Recording;

/// <summary>A list that grows without moving what it holds.</summary>
internal sealed class Pages<T>
    where T : struct
{
    private const int Bits = 13;
    private const int InPage = (1 << Bits) - 1;

    private T[][] _pages = [];

    public int Count { get; private set; }

    public ref T this[int place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _pages[place >> Bits][place & InPage];
    }

    public int Add(in T value)
    {
        var page = Count >> Bits;
        if (page == _pages.Length)
        {
            Array.Resize(ref _pages, Math.Max(4, 2 * page));
        }

        _pages[page] ??= new T[InPage + 1];
        this[Count] = value;
        return Count++;
    }
}
