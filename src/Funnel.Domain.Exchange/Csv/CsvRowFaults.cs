using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Funnel.Domain.Wording;
using static System.FormattableString;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>What can be wrong with a row as a row, before anybody asks what its values mean.</summary>
/// <remarks>CsvHelper hands out bytes that are not UTF-8, and rows of any number of fields, as they are.</remarks>
internal static class CsvRowFaults
{
    public static Phrase Utf8Text { get; } = new("UTF-8 编码的文本", "UTF-8 text");

    /// <summary>The first fault of the row the reader stands on, or null when it may be read.</summary>
    public static CsvFault? FaultOf(CsvReader reader, CsvHeader header, long line, CsvLimits limits, CsvForm form)
    {
        var row = reader.RawRecord;
        if (header.IsKnown && reader.FieldCount > header.FieldCount && reader.HasValueFrom(header.FieldCount))
        {
            return header.FaultOfRow(line, Fields(reader.FieldCount), FieldsAsIn(header));
        }

        if (row.Length > limits.FieldBytes)
        {
            return LengthFault(reader, header, line, limits) ?? TextFault(reader, header, line, form);
        }

        if (form.IsSoundText)
        {
            return null;
        }

        return Utf8.IsValid(row) && !row.Contains((byte)0) && !IsPartlyUndecoded(row, form)
            ? null
            : TextFault(reader, header, line, form);
    }

    /// <summary>The fault of a row that the reader could not split or hold.</summary>
    /// <remarks>No value: with quotes broken, a field may hold any part of its row and of the rows after it.</remarks>
    public static CsvFault FaultOf(CsvRowScan scan, CsvHeader header, long line, CsvLimits limits) =>
        scan.Problem == CsvRowProblem.None
            ? header.FaultOfRow(line, "", LongestRow(limits))
            : header.FaultAt(line + scan.FieldLine, scan.Field, [], Expected(scan.Problem, limits));

    private static Phrase Expected(CsvRowProblem problem, CsvLimits limits) => problem switch
    {
        CsvRowProblem.UnclosedQuote => new(
            "本行开始的字段有结束引号",
            "a closing quote for the field that starts on this line"),
        CsvRowProblem.TextAfterClosingQuote => new(
            "结束引号之后是逗号或行尾；字段内的引号须双写",
            "a comma or the end of the row after a closing quote; a quote within a field is doubled"),
        CsvRowProblem.StrayQuote => new(
            "含引号的字段用引号括起，字段内的引号须双写",
            "quotes around a field that has a quote in it, and that quote doubled"),
        CsvRowProblem.LongField => LongestField(limits),
        _ => throw new ArgumentOutOfRangeException(nameof(problem)),
    };

    private static string Fields(int count) => Invariant($"{count} fields");

    private static Phrase FieldsAsIn(CsvHeader header) =>
        new(Invariant($"与表头相同的 {header.FieldCount} 个字段"), $"{Fields(header.FieldCount)}, as in the header");

    private static Phrase LongestField(CsvLimits limits) => new(
        Invariant($"字段不超过 {limits.FieldBytes} 字节"), Invariant($"at most {limits.FieldBytes} bytes in a field"));

    private static Phrase LongestRow(CsvLimits limits) => new(
        Invariant($"行不超过 {limits.RowBytes} 字节"), Invariant($"at most {limits.RowBytes} bytes in a row"));

    private static CsvFault? LengthFault(CsvReader reader, CsvHeader header, long line, CsvLimits limits)
    {
        for (var position = 0; position < reader.FieldCount; position++)
        {
            if (reader.GetRawSpan(position).Length > limits.FieldBytes)
            {
                return header.FaultAt(line, position, [], LongestField(limits));
            }
        }

        return reader.RawRecord.Length > limits.RowBytes
            ? header.FaultOfRow(line, "", LongestRow(limits))
            : null;
    }

    /// <summary>Whether a field from this one on has a value: what is empty is none, even beyond the header.</summary>
    public static bool HasValueFrom(this CsvReader reader, int field)
    {
        for (var position = field; position < reader.FieldCount; position++)
        {
            if (!CsvValue.Trim(reader.GetSpan(position)).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartlyUndecoded(ReadOnlySpan<byte> text, CsvForm form) =>
        form.DecodedFrom is not null && text.IndexOf("\uFFFD"u8) >= 0;

    private static CsvFault? TextFault(CsvReader reader, CsvHeader header, long line, CsvForm form)
    {
        for (var position = 0; position < reader.FieldCount; position++)
        {
            var field = reader.GetRawSpan(position);
            if (!Utf8.IsValid(field))
            {
                return header.FaultAt(line, position, FirstBadByte(field), Utf8Text);
            }

            if (IsPartlyUndecoded(field, form))
            {
                return header.FaultAt(
                    line, position, field, new($"{form.DecodedFrom} 编码的文本", $"text in {form.DecodedFrom}"));
            }

            if (field.Contains((byte)0))
            {
                return header.FaultAt(line, position, [], new("不含 NUL 字符的文本", "text without NUL characters"));
            }
        }

        return null;
    }

    private static byte[] FirstBadByte(ReadOnlySpan<byte> field)
    {
        while (Rune.DecodeFromUtf8(field, out _, out var length) == OperationStatus.Done)
        {
            field = field[length..];
        }

        return Encoding.ASCII.GetBytes(Invariant($"byte 0x{field[0]:X2}"));
    }
}
