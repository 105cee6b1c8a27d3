using System.Buffers.Binary;
using System.Text;

namespace Funnel.Domain.Cards.Recording;

/// <summary>Texts that hardly any other row has, in UTF-8 one after the other: objects would cost more.</summary>
/// <param name="expected">How many bytes to expect.</param>
internal sealed class TextHeap(int expected = 0)
{
    // Place 0 stands for no text.
    private byte[] _bytes = new byte[Math.Max(expected, 1 << 8)];
    private int _end = sizeof(int);

    /// <summary>Keeps a text, and gives the place where it is found again.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        var place = _end;
        _end = checked(place + sizeof(int) + text.Length);
        if (_end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_end, checked(2 * _bytes.Length)));
        }

        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(place), text.Length);
        text.CopyTo(_bytes.AsSpan(place + sizeof(int)));
        return place;
    }

    public ReadOnlySpan<byte> this[int place] =>
        _bytes.AsSpan(place + sizeof(int), BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(place)));

    /// <summary>The place of the text that was added next.</summary>
    public int After(int place) => place + sizeof(int) + this[place].Length;

    public string TextAt(int place) => Encoding.UTF8.GetString(this[place]);

    public string? TextOrNone(int place) => place == 0 ? null : TextAt(place);

    /// <summary>Gives back the room that is not needed.</summary>
    public void Trim()
    {
        if (_end < _bytes.Length / 4 * 3)
        {
            Array.Resize(ref _bytes, _end);
        }
    }
}
