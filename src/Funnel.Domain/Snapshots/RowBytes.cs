using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Snapshots;

/// <summary>
/// The parts of a row, one after the other: writing takes them down, reading gives them back. What a row is made of is
/// told once, so that the two cannot differ.
/// </summary>
internal abstract class RowBytes
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    private int _day;

    /// <summary>A whole number; small ones take one byte.</summary>
    public abstract ulong Number(ulong number);

    /// <summary>A text that many rows share; null for none.</summary>
    public abstract string? Text(string? text);

    /// <summary>A text that begins like the one of its kind before it; null for none.</summary>
    public abstract string? Key(KeyKind kind, string? text);

    /// <summary>A whole number that may be negative.</summary>
    public long Signed(long number) => Unzigzag(Number(Zigzag(number)));

    public int Count(int number) => checked((int)Number((ulong)number));

    public int? CountOrNone(int? number) =>
        Number(number is { } told ? (ulong)told + 1 : 0) is > 0 and var read ? checked((int)(read - 1)) : null;

    public bool Flag(bool isSo) => Number(isSo ? 1UL : 0) != 0;

    public bool? FlagOrNone(bool? isSo) => CountOrNone(isSo is { } told ? (told ? 1 : 0) : null) is { } read
        ? read != 0
        : null;

    /// <summary>A day, by its distance from the day before it.</summary>
    public LocalDate Day(LocalDate day) =>
        DayOrNone(day) ?? throw new FormatException("A day is missing in the bytes.");

    public LocalDate? DayOrNone(LocalDate? day)
    {
        var number = day is { } told ? DayNumber.Of(told) : 0;
        var read = Number(day is null ? 0 : Zigzag(number - _day) + 1);
        if (read == 0)
        {
            return null;
        }

        _day = checked((int)(_day + Unzigzag(read - 1)));
        return DayNumber.ToDate(_day);
    }

    public LocalTime? TimeOrNone(LocalTime? time)
    {
        var nanoseconds = time?.NanosecondOfDay ?? 0;
        var isWhole = nanoseconds % NanosecondsPerSecond == 0;
        var read = Number(time is null ? 0
            : isWhole ? ((ulong)(nanoseconds / NanosecondsPerSecond) << 1) + 1
            : ((ulong)nanoseconds << 1) + 2);
        return read == 0 ? null : LocalTime.FromNanosecondsSinceMidnight(read % 2 == 1
            ? checked((long)(read >> 1) * NanosecondsPerSecond)
            : (long)(read - 2) >> 1);
    }

    public LocalDateTime Moment(LocalDateTime moment) =>
        MomentOrNone(moment) ?? throw new FormatException("A moment is missing in the bytes.");

    public LocalDateTime? MomentOrNone(LocalDateTime? moment) =>
        DayOrNone(moment?.Date) is { } day ? day + (TimeOrNone(moment?.TimeOfDay) ?? LocalTime.Midnight) : null;

    public TEnum Member<TEnum>(TEnum member)
        where TEnum : struct, Enum => Valid.Member(EnumOf<TEnum>(Count(NumberOf(member))));

    public TEnum? MemberOrNone<TEnum>(TEnum? member)
        where TEnum : struct, Enum => CountOrNone(member is { } told ? NumberOf(told) : null) is { } read
            ? Valid.Member(EnumOf<TEnum>(read))
            : null;

    public TEnum Flags<TEnum>(TEnum flags)
        where TEnum : struct, Enum => Valid.Flags(EnumOf<TEnum>(Count(NumberOf(flags))));

    public TEnum? FlagsOrNone<TEnum>(TEnum? flags)
        where TEnum : struct, Enum => CountOrNone(flags is { } told ? NumberOf(told) : null) is { } read
            ? Valid.Flags(EnumOf<TEnum>(read))
            : null;

    public IReadOnlyList<string>? TextsOrNone(IReadOnlyList<string>? texts)
    {
        if (CountOrNone(texts?.Count) is not { } count)
        {
            return null;
        }

        List<string> read = [];
        for (var place = 0; place < count; place++)
        {
            read.Add(Text(texts?[place]) ?? "");
        }

        return read;
    }

    /// <summary>When and by whom a row was written down.</summary>
    public Entry? Entry(Entry? entry) => Flag(entry is not null)
        ? new()
        {
            Row = Key(KeyKind.Row, entry?.Row),
            RecordedOn = DayOrNone(entry?.RecordedOn),
            RecordedAt = TimeOrNone(entry?.RecordedAt),
            RecordedBy = Text(entry?.RecordedBy),
        }
        : null;

    /// <summary>A list of rows; those that are read are counted beforehand.</summary>
    public IReadOnlyList<T> All<T>(IReadOnlyList<T> rows, Func<T?, T> form)
        where T : class
    {
        var count = Count(rows.Count);
        List<T> read = [];
        for (var place = 0; place < count; place++)
        {
            read.Add(form(place < rows.Count ? rows[place] : null));
        }

        return read;
    }

    private static int NumberOf<TEnum>(TEnum member)
        where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.As<TEnum, int>(ref member);

    private static TEnum EnumOf<TEnum>(int number)
        where TEnum : struct, Enum => System.Runtime.CompilerServices.Unsafe.As<int, TEnum>(ref number);

    private static ulong Zigzag(long number) => (ulong)((number << 1) ^ (number >> 63));

    private static long Unzigzag(ulong number) => (long)(number >> 1) ^ -(long)(number & 1);
}
