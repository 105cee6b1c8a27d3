namespace Funnel.Domain.Exchange.Reading;

/// <summary>A list of small records that grows without moving what it holds.</summary>
internal sealed class RecordPages<T>
    where T : struct
{
    private const int Bits = 11;
    private const int InPage = (1 << Bits) - 1;

    private readonly List<T[]> _pages = [];

    public int Count { get; private set; }

    public ref readonly T this[int place] => ref _pages[place >> Bits][place & InPage];

    public void Add(in T record)
    {
        if (Count >> Bits == _pages.Count)
        {
            _pages.Add(new T[InPage + 1]);
        }

        _pages[Count >> Bits][Count & InPage] = record;
        Count++;
    }
}
