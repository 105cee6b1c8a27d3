using System.Text.RegularExpressions;

namespace Funnel.Domain.Wording;

/// <summary>A text with holes, and the words that are said for it.</summary>
internal sealed partial class TextPattern
{
    private readonly Regex _pattern;
    private readonly List<string> _holes;
    private readonly string _said;

    /// <exception cref="ArgumentException">
    /// The text is nothing but holes, or a hole of the words is none of the text's.
    /// </exception>
    public TextPattern(string text, string said)
    {
        _holes = [.. HolesOf(text)];
        (Text, _said) = (text, said);
        Letters = HolePattern().Replace(text, "").Trim().Length;
        if (Letters == 0 || _holes.Distinct(StringComparer.Ordinal).Count() != _holes.Count)
        {
            throw new ArgumentException($"The text '{text}' has no words, or a hole twice.", nameof(text));
        }

        if (HolesOf(said).Except(_holes).FirstOrDefault() is { } stranger)
        {
            throw new ArgumentException($"The text '{text}' has no hole '{stranger}'.", nameof(said));
        }

        var parts = HolePattern().Split(text).Select(Regex.Escape);
        _pattern = new(
            $"^{string.Join("(.+?)", parts)}$",
            RegexOptions.CultureInvariant | RegexOptions.Singleline | InOnePass);
    }

    public string Text { get; }

    public int Holes => _holes.Count;

    /// <summary>How much of the text stands outside its holes.</summary>
    public int Letters { get; }

    public static bool HasHoles(string text) => HolePattern().IsMatch(text);

    /// <summary>What stands in the holes, in the order of the text; null where the text is another.</summary>
    public List<string>? Match(string text) => _pattern.Match(text) is { Success: true } found
        ? [.. found.Groups.Cast<Group>().Skip(1).Select(part => part.Value)]
        : null;

    public string Say(List<string> parts) =>
        HolePattern().Replace(_said, hole => parts[_holes.IndexOf(hole.Value)]);

    private static IEnumerable<string> HolesOf(string text) =>
        HolePattern().Matches(text).Cast<Match>().Select(hole => hole.Value);
}
