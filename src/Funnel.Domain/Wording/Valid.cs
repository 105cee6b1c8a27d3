using System.Runtime.CompilerServices;
using NodaTime;

namespace Funnel.Domain.Wording;

/// <summary>
/// What a record takes: each gives the value back, or refuses what cannot be valid, be it left default or cast from a
/// number that no member has.
/// </summary>
internal static class Valid
{
    /// <exception cref="ArgumentException">The id or code was left default.</exception>
    public static TText Id<TText>(TText value, [CallerMemberName] string name = "")
        where TText : struct, IText
    {
        ArgumentException.ThrowIfNullOrEmpty(value.Value, name);
        return value;
    }

    /// <exception cref="ArgumentException">There is one, and it was left default.</exception>
    public static TText? Id<TText>(TText? value, [CallerMemberName] string name = "")
        where TText : struct, IText =>
        value is { } told ? Id(told, name) : null;

    /// <exception cref="ArgumentOutOfRangeException">The day was left default.</exception>
    public static LocalDate Day(LocalDate value, [CallerMemberName] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfEqual(value, default, name);
        return value;
    }

    /// <exception cref="ArgumentOutOfRangeException">There is one, and it was left default.</exception>
    public static LocalDate? Day(LocalDate? value, [CallerMemberName] string name = "") =>
        value is { } told ? Day(told, name) : null;

    /// <exception cref="ArgumentOutOfRangeException">The day was left default.</exception>
    public static LocalDateTime Moment(LocalDateTime value, [CallerMemberName] string name = "")
    {
        _ = Day(value.Date, name);
        return value;
    }

    /// <exception cref="ArgumentOutOfRangeException">No member of the enum has the value.</exception>
    public static TEnum Member<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        Enum.IsDefined(value) ? value : throw Undefined(value, name);

    /// <exception cref="ArgumentOutOfRangeException">A part of it is no member of the enum.</exception>
    public static TEnum Flags<TEnum>(TEnum value, [CallerMemberName] string name = "")
        where TEnum : struct, Enum =>
        All<TEnum>.Flags.HasFlag(value) ? value : throw Undefined(value, name);

    private static ArgumentOutOfRangeException Undefined<TEnum>(TEnum value, string name)
        where TEnum : struct, Enum =>
        new(name, value, $"No {typeof(TEnum).Name} has this value.");

    private static class All<TEnum>
        where TEnum : struct, Enum
    {
        public static TEnum Flags { get; } =
            Enum.Parse<TEnum>(string.Join(',', Enum.GetNames<TEnum>()));
    }
}
