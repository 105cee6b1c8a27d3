using System.Text;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What encoding a file is in, judged once from all of its bytes, or decided by whoever has it read.</summary>
/// <param name="Source">What the text is to be decoded from; null where it can be read as it stands.</param>
/// <param name="Form">What is known of its form.</param>
/// <param name="LooksLike">What an unreadable file looks like; null for one that can be read.</param>
internal sealed record FileEncoding(Encoding? Source, CsvForm Form, Phrase? LooksLike = null)
{
    private const string Gb18030Name = "gb18030";

    private static readonly FileEncoding Utf8 = new(null, CsvForm.Unknown with { IsSoundText = true });

    /// <summary>Whether the encoding was recognised, and is none that need not be told of.</summary>
    public bool IsWorthTelling => Source is not null && Form.DecodedFrom is null;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public static FileEncoding Of(string path, Encoding? decided)
    {
        if (decided is not null)
        {
            return decided.CodePage == Encoding.UTF8.CodePage
                ? new(null, CsvForm.Unknown)
                : new(Marking(decided), CsvForm.Unknown with { DecodedFrom = decided.WebName });
        }

        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var start = new byte[(int)Math.Min(length, 1 << 20)];
        var read = start.AsSpan(0, RandomAccess.Read(file, start, 0));
        if (MarkOf(read) is { } utf16)
        {
            return new(utf16, CsvForm.Unknown);
        }

        var soundness = TextSoundness.Of(file, length);
        return soundness switch
        {
            TextSoundness.Verdict.Sound => Utf8,
            TextSoundness.Verdict.HasNul when Unreadable(read) is null => new(null, CsvForm.Unknown),
            TextSoundness.Verdict.HasNul => new(null, CsvForm.Unknown, Unreadable(read)),
            _ => OfOther(path, read),
        };
    }

    // Bytes that are none of its letters are marked, so that they are errors of their rows.
    private static Encoding Marking(Encoding decided)
    {
        var marking = (Encoding)decided.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return marking;
    }

    private static Encoding? MarkOf(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || start.StartsWith<byte>([0, 0, 0xFE, 0xFF]) ? null
        : start.StartsWith<byte>([0xFF, 0xFE]) ? Encoding.Unicode
        : start.StartsWith<byte>([0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static FileEncoding OfOther(string path, ReadOnlySpan<byte> start)
    {
        if (Unreadable(start) is { } looksLike)
        {
            return new(null, CsvForm.Unknown, looksLike);
        }

        var chinese = ChineseText.Of(path);
        return chinese.IsChinese
            ? new(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030Name), CsvForm.Unknown)
            : new(null, CsvForm.Unknown, chinese.LooksLike);
    }

    /// <summary>What is no text at all, or text whose encoding nothing marks.</summary>
    private static Phrase? Unreadable(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return new("Excel 工作簿或 zip 文件", "a workbook or a zip file");
        }

        if (start.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            return new("旧版 Excel 工作簿（.xls）", "an old workbook (.xls)");
        }

        if (start.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || start.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return new("UTF-32", "UTF-32");
        }

        return start.Length >= 2 && start.Count((byte)0) > start.Length / 4
            ? start[1] == 0
                ? new("没有标记的 UTF-16（utf-16）", "UTF-16 without its mark (utf-16)")
                : new("没有标记的 UTF-16（utf-16BE）", "UTF-16 without its mark (utf-16BE)")
            : null;
    }
}
