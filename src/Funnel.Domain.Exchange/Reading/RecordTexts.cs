using System.Buffers.Binary;
using System.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The texts of records that are kept as rows: those that many share, by number, and those that hardly any other has,
/// as UTF-8 one after the other. Objects would take several times the room.
/// </summary>
internal sealed class RecordTexts
{
    private const int PageBits = 16;
    private const int PageBytes = 1 << PageBits;
    private const int LengthBytes = sizeof(int);

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _shared = [];
    private readonly List<byte[]> _pages = [];
    private int _used = PageBytes;

    /// <summary>The number of a text that many share.</summary>
    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _shared.Count);
            _shared.Add(text);
        }

        return number;
    }

    public string Shared(int number) => _shared[number];

    /// <summary>Keeps a text, and gives the place where it is found again.</summary>
    public long Add(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        if (LengthBytes + length > PageBytes - _used)
        {
            _pages.Add(new byte[Math.Max(PageBytes, LengthBytes + length)]);
            _used = 0;
        }

        var place = ((long)(_pages.Count - 1) << PageBits) | (uint)_used;
        var room = _pages[^1].AsSpan(_used);
        BinaryPrimitives.WriteInt32LittleEndian(room, length);
        Encoding.UTF8.GetBytes(text, room[LengthBytes..]);
        _used = Math.Min(PageBytes, _used + LengthBytes + length);
        return place;
    }

    public string TextAt(long place)
    {
        var text = _pages[(int)(place >> PageBits)].AsSpan((int)(place & (PageBytes - 1)));
        return Encoding.UTF8.GetString(text.Slice(LengthBytes, BinaryPrimitives.ReadInt32LittleEndian(text)));
    }
}
