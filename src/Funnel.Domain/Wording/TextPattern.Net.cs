using System.Text.RegularExpressions;

namespace Funnel.Domain.Wording;

/// <content>Expressions that are compiled beforehand and read a text once.</content>
internal sealed partial class TextPattern
{
    private const RegexOptions InOnePass = RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex HolePattern();
}
