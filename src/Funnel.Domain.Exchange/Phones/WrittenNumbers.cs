using System.Text;

namespace Funnel.Domain.Exchange.Phones;

/// <summary>
/// The numbers in what somebody, or a spreadsheet, wrote into a field of phone numbers: without <c>.0</c>, <c>="…"</c>,
/// a leading apostrophe, and words around a number. Two numbers are two.
/// </summary>
internal static class WrittenNumbers
{
    private const int FewestDigits = 7;

    // E.164 allows fifteen; more are two numbers, or none.
    private const int MostDigits = 15;

    private const int LongestText = 256;

    private static readonly char[] Between = [';', ',', '、', '|', '/', '或', '\n', '\r'];

    /// <summary>The numbers as they are dialled, each once; none where what stands there cannot be read.</summary>
    public static IReadOnlyList<string> In(string written)
    {
        if (written.Length > LongestText)
        {
            return [];
        }

        var text = WithoutSpreadsheet(written.Normalize(NormalizationForm.FormKC).Trim());
        var apart = text.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(HasDigit).ToList();

        // A slash or comma may stand within one number, as in 0171/1234567.
        return apart.Count > 1 && apart.TrueForAll(part => NumbersIn(part).Count > 0)
            ? [.. apart.SelectMany(NumbersIn).Distinct(StringComparer.Ordinal)]
            : NumbersIn(text);
    }

    private static string WithoutSpreadsheet(string text)
    {
        text = text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"') ? text[2..^1] : text;
        text = text.TrimStart('\'', '‘', '’');
        return text.EndsWith(".0", StringComparison.Ordinal) && text[..^2].All(char.IsAsciiDigit) ? text[..^2] : text;
    }

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The runs of digits; none where one is too short, being an extension or a part masked.</summary>
    private static List<string> NumbersIn(string text)
    {
        List<string> numbers = [];
        foreach (var run in Runs(text))
        {
            var digits = DigitsIn(run);
            if (digits > MostDigits)
            {
                var apart = run.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
                if (Array.Exists(apart, part => DigitsIn(part) is < FewestDigits or > MostDigits))
                {
                    return [];
                }

                numbers.AddRange(apart.Where(part => !IsPlaceholder(part)));
            }
            else if (digits < FewestDigits)
            {
                return [];
            }
            else if (!IsPlaceholder(run))
            {
                numbers.Add(run);
            }
        }

        return numbers;
    }

    private static IEnumerable<string> Runs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var (end, last) = (at, -1);
            while (end < text.Length && Joins(text[end]))
            {
                last = char.IsAsciiDigit(text[end]) ? end : last;
                end++;
            }

            if (last >= 0)
            {
                yield return text[at..(last + 1)].TrimStart(' ', '-', '.', '/', ')', ']', ',');
            }

            at = end + 1;
        }
    }

    private static bool Joins(char letter) =>
        char.IsAsciiDigit(letter) || char.IsWhiteSpace(letter)
        || "+-()[]./,·‐‑–—−".Contains(letter, StringComparison.Ordinal);

    private static int DigitsIn(string text) => text.Count(char.IsAsciiDigit);

    private static bool IsPlaceholder(string number)
    {
        var first = number.First(char.IsAsciiDigit);
        return number.All(letter => letter == first || !char.IsAsciiDigit(letter));
    }
}
