using System.Buffers;
using System.Text;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Bulk;

/// <summary>Tallies as bytes, for files and between machines.</summary>
/// <remarks>
/// The bytes <c>FTLY</c>, then the version 3 as one byte; 0, or 1 and the four days of the period as numbers of days
/// since 1970-01-01, zigzag-coded; the number of totals and the text of each; the number of dimensions and the id of
/// each; the number of groups, and of each its texts, one per dimension, and its values, one per total. Numbers are
/// LEB128 varints, values zigzag-coded; texts are their length in bytes as a number and then UTF-8. Groups are in the
/// order of their keys, so that equal tallies are equal bytes.
/// </remarks>
public static class TallyBinary
{
    private const byte Version = 3;

    private const string Cut = "The bytes of the tallies are cut short.";

    private static ReadOnlySpan<byte> Mark => "FTLY"u8;

    /// <summary>Writes tallies.</summary>
    public static void Write(Tallies tallies, IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Mark);
        writer.Write([Version]);
        Write(tallies.Heading.Period, writer);
        Write((ulong)tallies.Totals, writer);
        Write(tallies.Heading.Totals, writer);
        Write((ulong)tallies.Dimensions.Count, writer);
        Write(tallies.Dimensions, writer);
        Write((ulong)tallies.Groups.Count, writer);
        for (var group = 0; group < tallies.Groups.Count; group++)
        {
            Write(tallies.Groups[group].Values, writer);
            for (var total = 0; total < tallies.Totals; total++)
            {
                WriteSigned(tallies[group, total], writer);
            }
        }
    }

    /// <summary>Reads tallies.</summary>
    /// <exception cref="FormatException">The bytes are not those of tallies; the message says why.</exception>
    public static Tallies Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark))
        {
            throw new FormatException("The bytes do not begin as tallies do.");
        }

        if (bytes.Length <= Mark.Length || bytes[Mark.Length] != Version)
        {
            throw new FormatException("The tallies are of a version this library does not know.");
        }

        bytes = bytes[(Mark.Length + 1)..];
        var period = ReadPeriod(ref bytes);
        var totals = ReadTexts(ref bytes, ReadCount(ref bytes));
        var dimensions = ReadTexts(ref bytes, ReadCount(ref bytes));
        var groups = ReadCount(ref bytes);
        var rows = new List<(GroupKey, IReadOnlyList<long>)>();
        for (var group = 0; group < groups; group++)
        {
            var key = new GroupKey(ReadTexts(ref bytes, dimensions.Length));
            var values = new List<long>();
            for (var total = 0; total < totals.Length; total++)
            {
                values.Add(ReadSigned(ref bytes));
            }

            rows.Add((key, values));
        }

        return bytes.IsEmpty
            ? new(new(dimensions, totals, period), rows)
            : throw new FormatException("There are bytes behind the tallies.");
    }

    private static void Write(ReportingPeriod? period, IBufferWriter<byte> writer)
    {
        Write(period is null ? 0UL : 1UL, writer);
        if (period is not null)
        {
            WriteSigned(DayNumber.Of(period.From), writer);
            WriteSigned(DayNumber.Of(period.To), writer);
            WriteSigned(DayNumber.Of(period.AsOf), writer);
            WriteSigned(DayNumber.Of(period.KnownOn), writer);
        }
    }

    private static void WriteSigned(long value, IBufferWriter<byte> writer) =>
        Write((ulong)((value << 1) ^ (value >> 63)), writer);

    private static void Write(IReadOnlyList<string> texts, IBufferWriter<byte> writer)
    {
        foreach (var text in texts)
        {
            var length = Encoding.UTF8.GetByteCount(text);
            Write((ulong)length, writer);
            writer.Advance(Encoding.UTF8.GetBytes(text.AsSpan(), writer.GetSpan(length)));
        }
    }

    private static void Write(ulong number, IBufferWriter<byte> writer)
    {
        const int LongestVarint = 10;
        var bytes = writer.GetSpan(LongestVarint);
        var length = 0;
        for (; number >= 0x80; number >>= 7)
        {
            bytes[length++] = (byte)(number | 0x80);
        }

        bytes[length++] = (byte)number;
        writer.Advance(length);
    }

    private static ReportingPeriod? ReadPeriod(ref ReadOnlySpan<byte> bytes)
    {
        if (ReadCount(ref bytes) == 0)
        {
            return null;
        }

        var (from, to) = (ReadSigned(ref bytes), ReadSigned(ref bytes));
        var (asOf, knownOn) = (ReadSigned(ref bytes), ReadSigned(ref bytes));
        try
        {
            return new(Day(from), Day(to), Day(asOf), Day(knownOn));
        }
        catch (ArgumentOutOfRangeException problem)
        {
            throw new FormatException("The period of the tallies is none.", problem);
        }

        static LocalDate Day(long number) => DayNumber.ToDate((int)Math.Clamp(number, int.MinValue, int.MaxValue));
    }

    private static long ReadSigned(ref ReadOnlySpan<byte> bytes)
    {
        var value = ReadNumber(ref bytes);
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    private static string[] ReadTexts(ref ReadOnlySpan<byte> bytes, int count)
    {
        var texts = new List<string>();
        for (var i = 0; i < count; i++)
        {
            var length = ReadCount(ref bytes);
            if (length > bytes.Length)
            {
                throw new FormatException(Cut);
            }

            texts.Add(Encoding.UTF8.GetString(bytes[..length]));
            bytes = bytes[length..];
        }

        return [.. texts];
    }

    private static int ReadCount(ref ReadOnlySpan<byte> bytes)
    {
        var number = ReadNumber(ref bytes);
        return number <= int.MaxValue ? (int)number : throw new FormatException(
            "The tallies hold an impossible number.");
    }

    private static ulong ReadNumber(ref ReadOnlySpan<byte> bytes)
    {
        var number = 0UL;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (i == 9 && bytes[i] > 1)
            {
                throw new FormatException("The tallies hold an impossible number.");
            }

            number |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return number;
            }
        }

        throw new FormatException(Cut);
    }
}
