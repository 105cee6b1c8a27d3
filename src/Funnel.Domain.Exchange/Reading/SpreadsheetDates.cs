using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// Dates and moments as spreadsheets and other systems write them: the year first and in full, or in the one format
/// somebody decided on. What two readings fit is none.
/// </summary>
/// <param name="format">The format decided on, if any; other forms are then read where it does not fit.</param>
internal sealed class SpreadsheetDates(LocalDatePattern? format)
{
    // A year outside is a slip of the pen, not a date of a showroom.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private const int LongestText = 64;

    // A format with the year first and the day second fits what other forms read the other way round.
    private readonly bool _onlyFormat = format is not null
        && format.PatternText.StartsWith('y')
        && format.PatternText.IndexOf('d', StringComparison.Ordinal)
            < format.PatternText.IndexOf('M', StringComparison.Ordinal);

    /// <summary>Whether somebody decided on a format; then it comes before all other forms.</summary>
    public bool HasFormat => format is not null;

    /// <summary>A date, at midnight where it has a time.</summary>
    public bool TryDate(ReadOnlySpan<byte> text, out LocalDate date) =>
        TryTake(Narrow(text), out date, out var rest)
        && (rest.Length == 0
            || (TryTime(rest, out var time, out var zone) && time == LocalTime.Midnight && zone is null));

    /// <summary>A moment, in the dealer's zone where it names another or universal time.</summary>
    public bool TryMoment(ReadOnlySpan<byte> text, DateTimeZone zone, out LocalDateTime moment)
    {
        moment = default;
        if (!TryTake(Narrow(text), out var date, out var rest) || !TryTime(rest, out var time, out var offset))
        {
            return false;
        }

        moment = date.At(time);
        if (offset is { } known)
        {
            moment = moment.WithOffset(known).ToInstant().InZone(zone).LocalDateTime;
        }

        return true;
    }

    /// <summary>A month, or the first day of it.</summary>
    public bool TryMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        var narrow = Narrow(text);
        if (TryNumbers(narrow, parts: 2, out var numbers, out var rest) && rest.Length == 0 && IsMonth(numbers))
        {
            month = new(numbers[0], numbers[1]);
            return true;
        }

        if (!TryDate(text, out var date) || date.Day != 1)
        {
            return false;
        }

        month = date.ToYearMonth();
        return true;
    }

    private bool TryTake(string text, out LocalDate date, out string rest)
    {
        if (format is not null && TryFormat(text, out date, out rest))
        {
            return true;
        }

        date = default;
        if (_onlyFormat || !TryNumbers(text, parts: 3, out var numbers, out rest) || !IsMonth(numbers)
            || numbers[2] < 1 || numbers[2] > DateTime.DaysInMonth(numbers[0], numbers[1]))
        {
            rest = "";
            return false;
        }

        date = new(numbers[0], numbers[1], numbers[2]);
        return true;
    }

    private bool TryFormat(string text, out LocalDate date, out string rest)
    {
        // A time may follow, after a blank or a T.
        for (var end = text.Length; end > 0; end = text.LastIndexOfAny([' ', 'T'], end - 1))
        {
            var parsed = format!.Parse(text[..end]);
            if (parsed.Success && parsed.Value.Year is >= FirstYear and <= LastYear)
            {
                (date, rest) = (parsed.Value, text[end..]);
                return true;
            }
        }

        (date, rest) = (default, "");
        return false;
    }

    /// <summary>2010/10/4, 2010-10-4, 2010.10.4 or 2010年10月4日: one kind of sign between.</summary>
    private static bool TryNumbers(string text, int parts, out int[] numbers, out string rest)
    {
        numbers = new int[3];
        rest = "";
        var (at, sign) = (0, '\0');
        for (var part = 0; part < parts; part++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4)
            {
                numbers[part] = (numbers[part] * 10) + text[at++] - '0';
            }

            if (part == 0 ? at - start != 4 : at - start is < 1 or > 2)
            {
                return false;
            }

            var next = at < text.Length ? text[at] : '\0';
            sign = part == 0 ? next : sign;
            var isChinese = sign == '年';
            if (isChinese ? next != "年月日"[part] : part < parts - 1 && (next != sign || sign is not ('/' or '-' or '.')))
            {
                return false;
            }

            at += isChinese || part < parts - 1 ? 1 : 0;
        }

        rest = text[at..];
        return true;
    }

    private static bool IsMonth(int[] numbers) =>
        numbers[0] is >= FirstYear and <= LastYear && numbers[1] is >= 1 and <= 12;

    /// <summary>A blank or T, then 9:30 or 09:30:15.5, then Z, an offset or neither.</summary>
    private static bool TryTime(string text, out LocalTime time, out Offset? offset)
    {
        (time, offset) = (default, null);
        if (text.Length < 2 || text[0] is not (' ' or 'T'))
        {
            return false;
        }

        var clock = text[1..].Trim();
        var zone = clock.IndexOfAny(['Z', '+', '-', '−']);
        if (zone >= 0)
        {
            if (!TryOffset(clock[zone..], out var known))
            {
                return false;
            }

            offset = known;
            clock = clock[..zone].TrimEnd();
        }

        return TryClock(clock, out time);
    }

    private static bool TryClock(string clock, out LocalTime time)
    {
        foreach (var pattern in Clocks)
        {
            var parsed = pattern.Parse(clock);
            if (parsed.Success)
            {
                time = parsed.Value;
                return true;
            }
        }

        time = default;
        return false;
    }

    private static bool TryOffset(string text, out Offset offset)
    {
        foreach (var pattern in Offsets)
        {
            var parsed = pattern.Parse(text.Replace('−', '-'));
            if (parsed.Success)
            {
                offset = parsed.Value;
                return true;
            }
        }

        offset = default;
        return false;
    }

    private static readonly LocalTimePattern[] Clocks =
    [
        LocalTimePattern.CreateWithInvariantCulture("H:mm"),
        LocalTimePattern.CreateWithInvariantCulture("H:mm:ss"),
        LocalTimePattern.CreateWithInvariantCulture("H:mm:ss.FFFFFFFFF"),
    ];

    private static readonly OffsetPattern[] Offsets =
    [
        OffsetPattern.CreateWithInvariantCulture("Z+HH:mm"),
        OffsetPattern.CreateWithInvariantCulture("+HHmm"),
        OffsetPattern.CreateWithInvariantCulture("+HH"),
    ];

    /// <summary>The text with letters of ordinary width; nothing that is longer than any date.</summary>
    private static string Narrow(ReadOnlySpan<byte> text)
    {
        if (text.Length > LongestText)
        {
            return "";
        }

        return Encoding.UTF8.GetString(text).Normalize(NormalizationForm.FormKC);
    }
}
