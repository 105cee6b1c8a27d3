namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The ids that rows of a large file have taken. As long as each comes after all before it, as most exports are sorted,
/// none can be there twice, and no table is needed.
/// </summary>
/// <param name="expected">How many ids to expect.</param>
internal sealed class RisingIds(int expected)
{
    private const int Free = 0;
    private const int Taken = 1;

    private byte[] _greatest = new byte[256];
    private int _length;
    private Utf8Table? _table;

    /// <summary>Whether an id comes after all that are taken, so that it cannot be one of them.</summary>
    public bool ComesLast(ReadOnlySpan<byte> id) =>
        _table is null && id.SequenceCompareTo(_greatest.AsSpan(0, _length)) > 0;

    /// <summary>Whether an id is taken.</summary>
    /// <param name="id">The id.</param>
    /// <param name="tellAll">Tells a table every id taken so far; asked once at most.</param>
    public bool IsTaken(ReadOnlySpan<byte> id, Action<Utf8Table> tellAll)
    {
        if (ComesLast(id))
        {
            return false;
        }

        if (_table is null)
        {
            _table = new(expected);
            tellAll(_table);
        }

        return _table.Get(id, Free) == Taken;
    }

    /// <summary>Takes an id that is not taken.</summary>
    public void Take(ReadOnlySpan<byte> id)
    {
        if (_table is not null)
        {
            Take(_table, id);
            return;
        }

        if (id.Length > _greatest.Length)
        {
            _greatest = new byte[2 * id.Length];
        }

        id.CopyTo(_greatest);
        _length = id.Length;
    }

    public static void Take(Utf8Table table, ReadOnlySpan<byte> id) => table.GetOrAdd(id, Taken);
}
