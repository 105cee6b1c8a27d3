using System.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>
/// Text broken into lines that fit, Chinese between any two characters. Spectre.Console 0.49.1 counts characters where
/// it should count columns when it shortens Chinese, and fails; text that fits is left alone by it.
/// </summary>
internal static class Wrapped
{
    /// <summary>The lines of a text, none wider than the width unless a single character is.</summary>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (var piece in Pieces(text, width))
        {
            if (line.Length > 0 && line.ToString().GetCellWidth() + piece.TrimEnd().GetCellWidth() > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(line.Length == 0 ? piece.TrimStart() : piece);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line.ToString().TrimEnd());
        }

        return lines;
    }

    public static Text Cell(string text, int width, Style? style = null) =>
        new(string.Join('\n', Lines(text, width)), style);

    /// <summary>The width of the widest line.</summary>
    public static int WidthOf(string text, int width) => Lines(text, width).Max(line => line.GetCellWidth());

    /// <summary>
    /// Words with the spaces after them; each wide character, and each part of an overlong word, alone.
    /// </summary>
    private static IEnumerable<string> Pieces(string text, int width)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            var isWide = letter.GetCellWidth() > 1;
            var endsBefore = word.Length > 0 && (isWide || word.ToString().GetCellWidth() >= width);
            if (endsBefore || (word.Length > 0 && word[^1] == ' ' && letter != " "))
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(letter);
            if (isWide)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
