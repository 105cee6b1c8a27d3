using System.Globalization;
using System.Text;

namespace Funnel.Domain.Exchange.Csv;

/// <summary>A value shortened and cleaned so that it may be shown in an error or a log.</summary>
internal static class CsvExcerpt
{
    private const int LongestExcerpt = 40;

    // A value is cut before it is cleaned, so that a field of a megabyte costs no more than a short one.
    private const int LongestInput = 256;

    // The shortest phone number in use: area code and subscriber, or a Chinese mobile number less one.
    private const int FewestPhoneDigits = 10;

    private const int DateLength = 10;

    private const string Ellipsis = "…";
    private const string Hidden = "***";

    public static string Of(ReadOnlySpan<byte> utf8) => Of(Encoding.UTF8.GetString(Cut(utf8)));

    public static string Of(string value) => IsPlain(value) ? value : Cleaned(value);

    public static string Of(ReadOnlySpan<char> value) => IsPlain(value) ? value.ToString() : Cleaned(value);

    private static string Cleaned(ReadOnlySpan<char> value)
    {
        var clean = WithoutControls(Cut(value));
        var shown = WithoutPhones(clean);
        return shown.Length <= LongestExcerpt ? shown : Shortened(shown);
    }

    // Most values are codes and ids, which need nothing done; a file may have a finding in every row.
    private static bool IsPlain(ReadOnlySpan<char> value)
    {
        if (value.Length > LongestExcerpt)
        {
            return false;
        }

        var digits = 0;
        foreach (var letter in value)
        {
            if (letter is < ' ' or > '~')
            {
                return false;
            }

            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits < FewestPhoneDigits;
    }

    // No letter takes more than three bytes for each of its chars, so that what is cut here is cut as text as well.
    private static ReadOnlySpan<byte> Cut(ReadOnlySpan<byte> utf8) => utf8[..Math.Min(utf8.Length, 4 * LongestInput)];

    // A number cut in two might have too few digits left to be known for a phone number.
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> value)
    {
        if (value.Length <= LongestInput)
        {
            return value;
        }

        var end = LongestInput;
        while (end > 0 && (char.IsDigit(value[end - 1]) || Joins(value[end - 1])))
        {
            end--;
        }

        return value[..end];
    }

    private static string Shortened(string value)
    {
        var end = LongestExcerpt - Ellipsis.Length;
        return string.Concat(value.AsSpan(0, char.IsHighSurrogate(value[end - 1]) ? end - 1 : end), Ellipsis);
    }

    private static string WithoutControls(ReadOnlySpan<char> value)
    {
        var clean = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            if (!Garbles(letter))
            {
                clean.Append(letter);
            }
        }

        return clean.ToString();
    }

    // Separators of lines and marks of text direction garble a terminal as control characters do.
    private static bool Garbles(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string WithoutPhones(string value)
    {
        var shown = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length;)
        {
            var run = NumberRun(value.AsSpan(at), out var digits);
            if (digits >= FewestPhoneDigits)
            {
                shown.Append(Hidden);
            }
            else
            {
                shown.Append(value, at, run);
            }

            at += run;
            if (run == 0)
            {
                shown.Append(value[at++]);
            }
        }

        return shown.ToString();
    }

    // A date is skipped uncounted, or "2010-02-30 10:15" would be taken for a phone number.
    private static int NumberRun(ReadOnlySpan<char> text, out int digits)
    {
        digits = 0;
        var end = 0;
        for (var at = 0; at < text.Length && (char.IsDigit(text[at]) || (end > 0 && Joins(text[at])));)
        {
            var date = StartsWithDate(text[at..]) && (at == 0 || !char.IsDigit(text[at - 1]));
            digits += !date && char.IsDigit(text[at]) ? 1 : 0;
            at += date ? DateLength : 1;
            end = char.IsDigit(text[at - 1]) ? at : end;
        }

        return end;
    }

    private static bool StartsWithDate(ReadOnlySpan<char> text)
    {
        if (text.Length < DateLength || (text.Length > DateLength && char.IsDigit(text[DateLength])))
        {
            return false;
        }

        return text[..2] is "19" or "20" && text[4] is '-' or '/' or '.' && text[7] == text[4]
            && AllDigits(text[2..4]) && AllDigits(text[5..7]) && AllDigits(text[8..DateLength]);
    }

    private static bool AllDigits(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsDigit(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Joins(char letter) =>
        letter is '+' or '(' or ')' or '.' || char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) == UnicodeCategory.DashPunctuation;
}
