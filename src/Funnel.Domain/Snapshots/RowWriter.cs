using System.Buffers;
using System.Text;

namespace Funnel.Domain.Snapshots;

/// <summary>Takes the parts of rows down.</summary>
internal sealed class RowWriter(IBufferWriter<byte> writer) : RowBytes
{
    private const int LongestVarint = 10;

    private readonly Dictionary<string, ulong> _texts = new(StringComparer.Ordinal);
    private readonly byte[][] _keys = [[], [], []];

    public override ulong Number(ulong number)
    {
        var bytes = writer.GetSpan(LongestVarint);
        var length = 0;
        var rest = number;
        for (; rest >= 0x80; rest >>= 7)
        {
            bytes[length++] = (byte)(rest | 0x80);
        }

        bytes[length++] = (byte)rest;
        writer.Advance(length);
        return number;
    }

    public override string? Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (_texts.TryGetValue(text, out var known))
        {
            Number(known);
        }
        else
        {
            _texts.Add(text, (ulong)_texts.Count + 1);
            Number((ulong)_texts.Count);
            Rest(Encoding.UTF8.GetBytes(text), 0);
        }

        return text;
    }

    public override string? Key(KeyKind kind, string? text)
    {
        if (text is null)
        {
            Number(0);
            return text;
        }

        var (last, bytes) = (_keys[(int)kind], Encoding.UTF8.GetBytes(text));
        var same = 0;
        while (same < Math.Min(last.Length, bytes.Length) && last[same] == bytes[same])
        {
            same++;
        }

        Number((ulong)same + 1);
        Rest(bytes, same);
        _keys[(int)kind] = bytes;
        return text;
    }

    private void Rest(byte[] bytes, int from)
    {
        Number((ulong)(bytes.Length - from));
        writer.Write(bytes.AsSpan(from));
    }
}
