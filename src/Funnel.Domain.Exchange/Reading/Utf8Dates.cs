using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Dates, moments and months as the exchange format writes them, read from UTF-8 without a string.</summary>
internal static class Utf8Dates
{
    // A year outside is a slip of the pen, not a date of a showroom.
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private const int DateLength = 10;

    /// <summary>yyyy-MM-dd</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out LocalDate date)
    {
        if (text.Length == DateLength && text[7] == '-' && TryMonth(text[..7], out var year, out var month)
            && TryNumber(text[8..], out var day) && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            date = new(year, month, day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>yyyy-MM-ddTHH:mm or yyyy-MM-ddTHH:mm:ss</summary>
    public static bool TryMoment(ReadOnlySpan<byte> text, out LocalDateTime moment)
    {
        var second = 0;
        if (text.Length is 16 or 19 && text[DateLength] == 'T' && text[13] == ':'
            && TryDate(text[..DateLength], out var date)
            && TryNumber(text.Slice(11, 2), out var hour) && hour < 24
            && TryNumber(text.Slice(14, 2), out var minute) && minute < 60
            && (text.Length == 16 || (text[16] == ':' && TryNumber(text[17..], out second) && second < 60)))
        {
            moment = date.At(new LocalTime(hour, minute, second));
            return true;
        }

        moment = default;
        return false;
    }

    /// <summary>yyyy-MM</summary>
    public static bool TryMonth(ReadOnlySpan<byte> text, out YearMonth yearMonth)
    {
        var isMonth = TryMonth(text, out var year, out var month);
        yearMonth = isMonth ? new(year, month) : default;
        return isMonth;
    }

    private static bool TryMonth(ReadOnlySpan<byte> text, out int year, out int month)
    {
        month = 0;
        year = 0;
        if (text.Length != 7 || text[4] != '-'
            || !TryNumber(text[..2], out var century) || !TryNumber(text.Slice(2, 2), out var ofCentury))
        {
            return false;
        }

        year = (century * 100) + ofCentury;
        return year is >= FirstYear and <= LastYear && TryNumber(text[5..], out month) && month is >= 1 and <= 12;
    }

    private static bool TryNumber(ReadOnlySpan<byte> twoDigits, out int number)
    {
        var tens = (uint)(twoDigits[0] - '0');
        var ones = (uint)(twoDigits[1] - '0');
        number = (int)((tens * 10) + ones);
        return tens <= 9 && ones <= 9;
    }
}
