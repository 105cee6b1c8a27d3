using System.Runtime.Intrinsics;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Numbers of texts as they arrive, kept in a byte each while all of them fit.</summary>
internal sealed class CodeList
{
    private Chunks<byte> _narrow = new();
    private Chunks<int>? _wide;

    public int Count => _wide?.Count ?? _narrow.Count;

    public int this[int row] => _wide is null ? _narrow[row] : _wide[row];

    public void Add(int code)
    {
        if (_wide is null && code <= byte.MaxValue)
        {
            _narrow.Add((byte)code);
        }
        else
        {
            Wide().Add(code);
        }
    }

    public void AddRange(ReadOnlySpan<int> codes)
    {
        if (_wide is null && codes.IndexOfAnyExceptInRange(0, byte.MaxValue) < 0)
        {
            while (!codes.IsEmpty)
            {
                var room = _narrow.Next(codes.Length);
                Narrow(codes[..room.Length], room);
                codes = codes[room.Length..];
            }
        }

        while (!codes.IsEmpty)
        {
            var room = Wide().Next(codes.Length);
            codes[..room.Length].CopyTo(room);
            codes = codes[room.Length..];
        }
    }

    /// <summary>Writes the bits of some rows of a block, plane by plane.</summary>
    public void FillPlanes(ReadOnlySpan<int> rows, Span<ulong> words)
    {
        if (_wide is not null)
        {
            FillWide(_wide, rows, words);
            return;
        }

        Span<byte> codes = stackalloc byte[ColumnLayout.RowsPerBlock];
        codes.Clear();
        _narrow.Gather(rows, codes);
        for (var i = 0; i < words.Length; i++)
        {
            var (plane, word) = (i / ColumnLayout.MaskWords, i % ColumnLayout.MaskWords);
            words[i] = Bits(codes.Slice(word * 64, 64), plane);
        }
    }

    private static void FillWide(Chunks<int> wide, ReadOnlySpan<int> rows, Span<ulong> words)
    {
        Span<int> codes = stackalloc int[ColumnLayout.RowsPerBlock];
        codes.Clear();
        wide.Gather(rows, codes);
        for (var i = 0; i < words.Length; i++)
        {
            var (plane, word) = (i / ColumnLayout.MaskWords, i % ColumnLayout.MaskWords);
            words[i] = Bits(codes.Slice(word * 64, 64), plane);
        }
    }

    private static void Narrow(ReadOnlySpan<int> codes, Span<byte> narrow)
    {
        var done = 0;
        for (; done + Vector256<byte>.Count <= codes.Length; done += Vector256<byte>.Count)
        {
            var low = Vector256.Narrow(Vector256.Create(codes[done..]), Vector256.Create(codes[(done + 8)..]));
            var high = Vector256.Narrow(Vector256.Create(codes[(done + 16)..]), Vector256.Create(codes[(done + 24)..]));
            Vector256.Narrow(low.AsUInt16(), high.AsUInt16()).CopyTo(narrow[done..]);
        }

        for (; done < codes.Length; done++)
        {
            narrow[done] = (byte)codes[done];
        }
    }

    /// <summary>One bit of 64 codes: it is moved to where the sign is, and the signs are taken together.</summary>
    private static ulong Bits(ReadOnlySpan<byte> codes, int plane)
    {
        var low = Vector256.Create(codes) << (7 - plane);
        var high = Vector256.Create(codes[Vector256<byte>.Count..]) << (7 - plane);
        return low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
    }

    private static ulong Bits(ReadOnlySpan<int> codes, int plane)
    {
        var bits = 0UL;
        for (var i = 0; i < codes.Length; i += Vector256<int>.Count)
        {
            var signs = (Vector256.Create(codes[i..]) << (31 - plane)).ExtractMostSignificantBits();
            bits |= (ulong)signs << i;
        }

        return bits;
    }

    private Chunks<int> Wide()
    {
        if (_wide is not null)
        {
            return _wide;
        }

        _wide = new();
        for (var row = 0; row < _narrow.Count; row++)
        {
            _wide.Add(_narrow[row]);
        }

        _narrow = new();
        return _wide;
    }
}
