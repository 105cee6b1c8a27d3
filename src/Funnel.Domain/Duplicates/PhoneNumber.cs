using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// A phone number as one writes it down only one way, so that two can be compared. Personal data: it prints as nothing.
/// </summary>
/// <remarks>
/// Full-width digits count as digits; spaces, dashes, dots, slashes and brackets do not count. The country code of
/// China is dropped, written +86, 0086, or 86 before an eleven-digit mobile number, and so is a 0 before one. Other
/// countries keep theirs. What holds anything else (a masked 138****8000, an extension), too few digits or one digit
/// all along (a placeholder) is no number to compare.
/// </remarks>
public readonly record struct PhoneNumber
{
    private const int FewestDigits = 7;

    private const int MobileDigits = 11;

    private const string China = "86";

    private const string Separators = "()（）[].．·/／−";

    private readonly string _digits;

    private PhoneNumber(string digits) => _digits = digits;

    /// <summary>The number somebody wrote down, if it can be compared.</summary>
    public static bool TryRead([NotNullWhen(true)] string? written, out PhoneNumber number)
    {
        number = default;
        if (written is not null && IsMobile(written) && !written.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            number = new(written);
            return true;
        }

        if (written is null || Strip(written) is not { } stripped)
        {
            return false;
        }

        var digits = National(stripped);
        if (digits.Length < FewestDigits || IsOneDigitAllAlong(digits))
        {
            return false;
        }

        number = new(digits);
        return true;
    }

    /// <summary>Whether both are the same number.</summary>
    public bool Equals(PhoneNumber other) => string.Equals(_digits, other._digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _digits is null ? 0 : _digits.GetHashCode(StringComparison.Ordinal);

    /// <summary>Nothing of the number, so that no log can tell.</summary>
    public override string ToString() => "***";

    /// <summary>The digits, after a plus where there is one; null where anything else is written.</summary>
    private static string? Strip(string written)
    {
        var kept = new StringBuilder(written.Length);
        foreach (var letter in written)
        {
            if (DigitOf(letter) is { } digit)
            {
                kept.Append(digit);
            }
            else if (letter is '+' or '＋' && kept.Length == 0)
            {
                kept.Append('+');
            }
            else if (!IsSeparator(letter))
            {
                return null;
            }
        }

        return kept.ToString();
    }

    private static bool IsOneDigitAllAlong(string digits)
    {
        var bare = digits.AsSpan().TrimStart('+');
        return bare.IsEmpty || !bare[1..].ContainsAnyExcept(bare[0]);
    }

    private static char? DigitOf(char letter) => letter switch
    {
        >= '0' and <= '9' => letter,
        >= '０' and <= '９' => (char)(letter - '０' + '0'),
        _ => null,
    };

    private static bool IsSeparator(char letter) => char.IsWhiteSpace(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format
        || Separators.Contains(letter, StringComparison.Ordinal);

    /// <summary>The digits without China's country code; a number of another country begins with a plus.</summary>
    private static string National(string digits)
    {
        var international = digits.StartsWith('+') ? digits[1..]
            : digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..]
            : null;
        if (international is null)
        {
            var bare = digits.StartsWith(China, StringComparison.Ordinal) ? digits[China.Length..] : "";
            return IsMobile(bare) ? bare : Trunk(digits);
        }

        if (!international.StartsWith(China, StringComparison.Ordinal))
        {
            return "+" + international;
        }

        var national = international[China.Length..];
        return IsMobile(national) || national.StartsWith('0') ? Trunk(national) : "0" + national;
    }

    /// <summary>Mobile numbers were once dialled with a 0 before them from afar.</summary>
    private static string Trunk(string digits) =>
        digits.StartsWith('0') && IsMobile(digits[1..]) ? digits[1..] : digits;

    private static bool IsMobile(string digits) =>
        digits.Length == MobileDigits && digits[0] == '1' && digits[1] is >= '3' and <= '9';
}
