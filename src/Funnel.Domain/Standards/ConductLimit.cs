using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>A number a standard prints, such as 1.5 to 2 metres; both ends are included.</summary>
/// <param name="AtLeast">The least; null where there is no lower end.</param>
/// <param name="AtMost">The most; null where there is no upper end.</param>
/// <param name="Unit">What is counted, in zh and en.</param>
public sealed record ConductLimit(decimal? AtLeast, decimal? AtMost, Phrase Unit)
{
    /// <summary>The number in words, such as <c>1.5–2 metres</c>.</summary>
    public Phrase Words => (AtLeast, AtMost) switch
    {
        ({ } least, { } most) when least == most => Said($"{Text(least)}", $"{Text(least)}"),
        ({ } least, { } most) => Said($"{Text(least)}–{Text(most)}", $"{Text(least)}–{Text(most)}"),
        ({ } least, null) => Said($"不少于{Text(least)}", $"at least {Text(least)}"),
        (null, { } most) => Said($"不超过{Text(most)}", $"at most {Text(most)}"),
        _ => Unit,
    };

    /// <summary>Whether a number lies within.</summary>
    internal bool Contains(decimal number) => !(number < AtLeast) && !(number > AtMost);

    private static string Text(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    private Phrase Said(string zh, string en) => new($"{zh}{Unit.Zh}", $"{en} {Unit.En}");
}
