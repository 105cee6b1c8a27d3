using System.Text.RegularExpressions;

namespace Funnel.Domain.Wording;

/// <content>The same expressions where the framework neither compiles them beforehand nor reads in one pass.</content>
internal sealed partial class TextPattern
{
    private const RegexOptions InOnePass = RegexOptions.None;

    private static readonly Regex Hole = new(@"\{[0-9]\}", RegexOptions.CultureInvariant);

    private static Regex HolePattern() => Hole;
}
