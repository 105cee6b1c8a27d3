using System.Text;

namespace Funnel.Domain.Snapshots;

/// <summary>Gives the parts of rows back.</summary>
internal sealed class RowReader(ReadOnlyMemory<byte> bytes) : RowBytes
{
    private const int LastByteOfVarint = 9;

    private const string Impossible = "The bytes of the history hold an impossible number.";

    private readonly List<string> _texts = [];
    private readonly Dictionary<string, string> _cards = new(StringComparer.Ordinal);
    private readonly byte[][] _keys = [new byte[64], new byte[64], new byte[64]];
    private readonly int[] _lengths = new int[3];
    private int _place;

    /// <summary>Whether every byte has been read.</summary>
    public bool IsAtEnd => _place == bytes.Length;

    public override ulong Number(ulong number)
    {
        var span = bytes.Span;
        var read = 0UL;
        for (var at = 0; at <= LastByteOfVarint; at++)
        {
            if (_place >= span.Length)
            {
                throw Cut();
            }

            var next = span[_place++];
            if (at == LastByteOfVarint && next > 1)
            {
                break;
            }

            read |= (ulong)(next & 0x7F) << (7 * at);
            if (next < 0x80)
            {
                return read;
            }
        }

        throw new FormatException(Impossible);
    }

    public override string? Text(string? text)
    {
        var number = Number(0);
        if (number == 0)
        {
            return null;
        }

        if (number <= (ulong)_texts.Count)
        {
            return _texts[(int)number - 1];
        }

        if (number > (ulong)_texts.Count + 1)
        {
            throw new FormatException("The bytes of the history name a text that is not there.");
        }

        var told = Encoding.UTF8.GetString(Next(Number(0)));
        _texts.Add(told);
        return told;
    }

    public override string? Key(KeyKind kind, string? text)
    {
        var number = Number(0);
        if (number == 0)
        {
            return null;
        }

        var last = (int)kind;
        if (number - 1 > (ulong)_lengths[last])
        {
            throw new FormatException(Impossible);
        }

        var same = (int)(number - 1);
        var rest = Next(Number(0));
        var length = same + rest.Length;
        if (length > _keys[last].Length)
        {
            Array.Resize(ref _keys[last], Math.Max(length, 2 * _keys[last].Length));
        }

        rest.CopyTo(_keys[last].AsSpan(same));
        _lengths[last] = length;
        var key = Encoding.UTF8.GetString(_keys[last].AsSpan(0, length));
        return kind == KeyKind.Card ? Same(key) : key;
    }

    // Many records name a card: its id is kept once.
    private string Same(string card)
    {
        if (_cards.TryGetValue(card, out var known))
        {
            return known;
        }

        _cards.Add(card, card);
        return card;
    }

    private ReadOnlySpan<byte> Next(ulong count)
    {
        if (count > (ulong)(bytes.Length - _place))
        {
            throw Cut();
        }

        var next = bytes.Span.Slice(_place, (int)count);
        _place += (int)count;
        return next;
    }

    private static FormatException Cut() => new("The bytes of the history are cut short.");
}
