using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;

namespace Funnel.Domain.Tests.Reports;

/// <summary>
/// Life tables in a line, a word for each spell: <c>6r</c> reached on day 6, <c>l</c> lost, <c>c</c> cancelled,
/// <c>+</c> still in; <c>10&gt;12r</c> came into view at age 10.
/// </summary>
public static class Tables
{
    /// <summary>The table of some spells.</summary>
    public static LifeTable Of(string spells)
    {
        var read = spells.Split(' ').Select(Read).ToList();
        return LifeTable.Of(
            read.Select(spell => (SpellAge.Of(spell.From), 1L)),
            read.Select(spell => (SpellAge.Of(spell.To), spell.Outcome, 1L)));
    }

    private static (int From, int To, SpellOutcome Outcome) Read(string word)
    {
        var ages = word[..^1].Split('>').Select(age => int.Parse(age, CultureInfo.InvariantCulture)).ToArray();
        return (ages.Length > 1 ? ages[0] : 0, ages[^1], word[^1] switch
        {
            'r' => SpellOutcome.Reached,
            'l' => SpellOutcome.Lost,
            'c' => SpellOutcome.Cancelled,
            _ => SpellOutcome.StillIn,
        });
    }
}
