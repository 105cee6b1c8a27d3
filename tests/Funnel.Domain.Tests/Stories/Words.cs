using System.Text.RegularExpressions;
using Funnel.Domain.Entries;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Tests.Stories;

/// <summary>The words of one line of a story, taken one after the other. Dates without a year are of 2010.</summary>
internal sealed class Words(string text)
{
    private readonly Queue<string> _words = new(Split(text).Where(word => word[0] is not ('#' or '@' or '~')));

    /// <summary>When the line was written down: <c>#id</c>, <c>@day</c> or <c>@dayTtime</c> and <c>~who</c>.</summary>
    public Entry? Entry { get; } = EntryOf(Split(text));

    public bool Any => _words.Count > 0;

    public string Take() => _words.Dequeue();

    public LocalDate TakeDay() => DayOf(Take());

    public static LocalDate DayOf(string word) =>
        LocalDatePattern.Iso.Parse(word.Length == 5 ? $"2010-{word}" : word).Value;

    public static LocalDateTime TimeOf(string word)
    {
        var (year, seconds) = (word[2] == '-' ? "2010-" : "", HasSeconds(word) ? "" : ":00");
        return LocalDateTimePattern.ExtendedIso.Parse($"{year}{word}{seconds}").Value;
    }

    /// <summary>
    /// The lines of a block of text that say something; one that begins with a bar goes on with the last.
    /// </summary>
    public static IEnumerable<string> Lines(string block) =>
        Regex.Replace(block, @"\n\s*\|", " |")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Entry? EntryOf(string[] words)
    {
        var (row, on, by) = (Marked('#'), Marked('@'), Marked('~'));
        var at = on?.Contains('T', StringComparison.Ordinal) == true ? TimeOf(on) : (LocalDateTime?)null;
        return row is null && on is null && by is null ? null : new()
        {
            Row = row,
            RecordedOn = on is null ? null : at?.Date ?? DayOf(on),
            RecordedAt = at?.TimeOfDay,
            RecordedBy = by,
        };

        string? Marked(char mark) => Array.Find(words, word => word[0] == mark)?[1..];
    }

    private static bool HasSeconds(string word) => word.Count(letter => letter == ':') == 2;
}
