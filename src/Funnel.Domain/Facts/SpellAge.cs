using System.Globalization;

namespace Funnel.Domain.Facts;

/// <summary>
/// How old a spell is in calendar days, as groups are made by it: each day from 0 to 730, and one for all beyond.
/// </summary>
public readonly record struct SpellAge : IComparable<SpellAge>
{
    /// <summary>The last age that is a group of its own, two years.</summary>
    public const int Last = 730;

    private const string BeyondText = "over-730";

    private SpellAge(int days) => Days = days;

    /// <summary>Everything beyond two years.</summary>
    public static SpellAge Beyond { get; } = new(Last + 1);

    /// <summary>The days; beyond two years 731, however many there are.</summary>
    public int Days { get; }

    /// <summary>The age after a number of days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public static SpellAge Of(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new(Math.Min(days, Beyond.Days));
    }

    /// <summary>The age with a text.</summary>
    /// <exception cref="FormatException">The text is none of an age.</exception>
    public static SpellAge Parse(string text) => text == BeyondText ? Beyond
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Last ? new(days)
        : throw new FormatException($"'{text}' is no age of a spell.");

    /// <summary>Whether the left one is younger.</summary>
    public static bool operator <(SpellAge left, SpellAge right) => left.Days < right.Days;

    /// <summary>Whether the left one is older.</summary>
    public static bool operator >(SpellAge left, SpellAge right) => left.Days > right.Days;

    /// <summary>Whether the left one is not older.</summary>
    public static bool operator <=(SpellAge left, SpellAge right) => left.Days <= right.Days;

    /// <summary>Whether the left one is not younger.</summary>
    public static bool operator >=(SpellAge left, SpellAge right) => left.Days >= right.Days;

    /// <inheritdoc/>
    public int CompareTo(SpellAge other) => Days.CompareTo(other.Days);

    /// <summary>The number of days, or <c>over-730</c>.</summary>
    public override string ToString() => this == Beyond ? BeyondText : Days.ToString(CultureInfo.InvariantCulture);
}
