using System.Buffers;
using System.Globalization;

namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>Names a spreadsheet takes: 31 characters, none of <c>[]:*?/\</c>, no quote at an end, each once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const int ForNumber = 4;

    private static readonly SearchValues<char> Refused = SearchValues.Create("[]:*?/\\");

    public static IReadOnlyList<string> Of(IEnumerable<Sheet> sheets)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        return [.. sheets.Select(sheet => Free(Clean(sheet.Name), taken))];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
        {
            free = Cut(name, Longest - ForNumber) + " " + number.ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static string Clean(string name)
    {
        var clean = string.Concat(name.Select(letter => letter < ' ' || Refused.Contains(letter) ? ' ' : letter));
        clean = Cut(clean.Trim('\'', ' '), Longest);
        return clean.Length == 0 ? "–" : clean;
    }

    private static string Cut(string name, int length) => name.Length <= length ? name
        : name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
}
