using System.Text.Unicode;
using Microsoft.Win32.SafeHandles;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Whether a file is UTF-8 from its first byte to its last, looked at on all cores.</summary>
internal static class TextSoundness
{
    private const int PieceBytes = 1 << 20;

    // A letter has at most three bytes after its first.
    private const int LongestRest = 3;

    internal enum Verdict
    {
        Sound,
        HasNul,
        IsNotUtf8,
    }

    public static Verdict Of(SafeFileHandle file, long length)
    {
        var worst = (int)Verdict.Sound;
        Parallel.For(
            0L,
            (length + PieceBytes - 1) / PieceBytes,
            () => new byte[PieceBytes + (2 * LongestRest)],
            (piece, loop, buffer) =>
            {
                var verdict = (int)Of(file, piece * PieceBytes, buffer);
                for (var seen = worst; verdict > seen; seen = worst)
                {
                    Interlocked.CompareExchange(ref worst, verdict, seen);
                }

                if (worst == (int)Verdict.IsNotUtf8)
                {
                    loop.Stop();
                }

                return buffer;
            },
            _ => { });
        return (Verdict)worst;
    }

    /// <summary>The letters that start in a piece; a letter is whole even where it ends in the next one.</summary>
    private static Verdict Of(SafeFileHandle file, long start, byte[] buffer)
    {
        var read = RandomAccess.Read(file, buffer, start);
        var end = Math.Min(read, PieceBytes);
        var text = buffer.AsSpan(0, read);
        if (read > PieceBytes)
        {
            end += RestsAt(text[PieceBytes..]);
        }

        text = text[..end];
        text = start == 0 ? text : text[RestsAt(text)..];
        return !Utf8.IsValid(text) ? Verdict.IsNotUtf8
            : text.Contains((byte)0) ? Verdict.HasNul
            : Verdict.Sound;
    }

    private static int RestsAt(ReadOnlySpan<byte> text)
    {
        var rests = 0;
        while (rests < LongestRest && rests < text.Length && (text[rests] & 0xC0) == 0x80)
        {
            rests++;
        }

        return rests;
    }
}
