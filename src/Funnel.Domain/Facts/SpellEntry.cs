using System.Globalization;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>The day a spell began, as groups are made by it.</summary>
/// <param name="On">The day.</param>
public readonly record struct SpellEntry(LocalDate On)
{
    /// <summary>The day with a text.</summary>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static SpellEntry Parse(string text) =>
        new(LocalDate.FromDateTime(DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>The date, such as <c>2010-10-31</c>.</summary>
    public override string ToString() => Periods.IsoDate.Of(On);
}
