using System.Text;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Whether text that is no UTF-8 is Chinese in GB18030, by the letters it holds.</summary>
/// <param name="IsChinese">Whether all of it is GB18030, and its letters are those of Chinese text.</param>
/// <param name="LooksLike">What it looks like otherwise.</param>
internal readonly record struct ChineseText(bool IsChinese, Phrase LooksLike)
{
    private const int PieceBytes = 1 << 16;

    // Rare letters of names stand outside the table of usual ones (GB 2312); text of another kind hardly in it at all.
    private const double LeastUsual = 0.8;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ChineseText Of(string path)
    {
        using var file = File.OpenRead(path);
        var letters = new Letters();
        var decoder = Strict("gb18030").GetDecoder();
        var (bytes, chars) = (new byte[PieceBytes], new char[PieceBytes + 2]);
        var isValid = true;
        for (int read; (read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)) > 0;)
        {
            letters.Take(bytes.AsSpan(0, read));
            isValid = isValid && TryDecode(decoder, bytes.AsSpan(0, read), chars, read < bytes.Length);
        }

        return new(isValid && letters.AreUsual, letters.LooksLike);
    }

    private static Encoding Strict(string name) => CodePagesEncodingProvider.Instance.GetEncoding(
        name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static bool TryDecode(Decoder decoder, ReadOnlySpan<byte> bytes, char[] chars, bool isLast)
    {
        try
        {
            // Letters of private use stand for what the encoding has no letter for.
            var count = decoder.GetChars(bytes, chars, isLast);
            return !chars.AsSpan(0, count).ContainsAnyInRange('\uE000', '\uF8FF');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private sealed class Letters
    {
        private byte _lead;
        private long _pairs;
        private long _usual;
        private long _hanzi;
        private long _afterHigh;

        public bool AreUsual => _hanzi > 0 && _usual >= LeastUsual * _pairs;

        public Phrase LooksLike => _afterHigh * 2 >= _pairs && _pairs > 1
            ? new("另一种双字节编码（如 big5），或已损坏的 UTF-8", "another encoding of two bytes (such as big5), or damaged UTF-8")
            : new("西欧单字节编码（如 windows-1252）", "a Western European encoding (such as windows-1252)");

        public void Take(ReadOnlySpan<byte> bytes)
        {
            foreach (var one in bytes)
            {
                Take(one);
            }
        }

        private void Take(byte one)
        {
            if (_lead == 0)
            {
                _lead = one >= 0x80 ? one : (byte)0;
                return;
            }

            _pairs++;
            _afterHigh += one >= 0x80 ? 1 : 0;
            var isHanzi = _lead is >= 0xB0 and <= 0xF7 && one >= 0xA1;
            _hanzi += isHanzi ? 1 : 0;
            _usual += isHanzi || (_lead is >= 0xA1 and <= 0xA9 && one >= 0xA1) ? 1 : 0;
            _lead = 0;
        }
    }
}
