using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Dates as signed 16-bit counts of days from 2000-01-01: 1910-04-15 to 2089-09-16.</summary>
internal static class DayOffset
{
    /// <summary>Stands for a missing value: greater than every bound, so that it is on or before none.</summary>
    public const short Missing = short.MaxValue;

    /// <summary>The greatest offset a date can have.</summary>
    public const short Last = short.MaxValue - 1;

    /// <summary>The smallest offset a date can have.</summary>
    public const short First = short.MinValue;

    /// <summary>Stands for a missing date before the days are known to fit a column; no date is so far off.</summary>
    public const int NoDate = int.MaxValue;

    private const int FirstYear = 1910;

    private const int Years = 180;

    // LocalDate keeps its own day number to itself; a look-up costs a quarter of the arithmetic.
    private static readonly int[] MonthStarts = [.. Enumerable.Range(0, Years * 12)
        .Select(month => Days(new(FirstYear + (month / 12), (month % 12) + 1, 1)))];

    /// <summary>Days from the epoch, whatever their number.</summary>
    public static int Of(LocalDate date)
    {
        var (year, month, day) = date;
        var at = ((year - FirstYear) * 12) + month - 1;
        return (uint)at < Years * 12 && date.Calendar == CalendarSystem.Iso ? MonthStarts[at] + day - 1 : Days(date);
    }

    /// <summary>Days from the epoch, whatever their number; <see cref="NoDate"/> without a date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int OrNone(LocalDate? date) => date is { } day ? Of(day) : NoDate;

    /// <summary>The date at an offset.</summary>
    public static LocalDate DateOf(int offset) => new LocalDate(2000, 1, 1).PlusDays(offset);

    /// <summary>Whether 16 bits hold an offset, or stand for its being none.</summary>
    public static bool Fits(int days) => days is (>= First and <= Last) or NoDate;

    /// <summary>
    /// The offset of a date where 16 bits hold it, <see cref="Missing"/> without one, and <see cref="NoDate"/> for one
    /// that they do not hold.
    /// </summary>
    public static int OrUnfit(LocalDate? date) =>
        date is not { } day ? Missing : Of(day) is var days and >= First and <= Last ? days : NoDate;

    /// <summary>Whether 16 bits hold offsets, of which some may be <see cref="NoDate"/>.</summary>
    /// <param name="days">The offsets.</param>
    /// <param name="hasGaps">Whether one of them is no date.</param>
    public static bool FitAll(ReadOnlySpan<int> days, out bool hasGaps)
    {
        var (none, first, last) =
            (Vector256.Create(NoDate), Vector256.Create<int>(First), Vector256.Create<int>(Last));
        var (missing, refused) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var done = 0;
        for (; done + Vector256<int>.Count <= days.Length; done += Vector256<int>.Count)
        {
            var several = Vector256.Create(days[done..]);
            var absent = Vector256.Equals(several, none);
            missing |= absent;
            refused |= Vector256.LessThan(several, first)
                | Vector256.AndNot(Vector256.GreaterThan(several, last), absent);
        }

        hasGaps = missing != Vector256<int>.Zero || days[done..].Contains(NoDate);
        var fit = refused == Vector256<int>.Zero;
        for (; fit && done < days.Length; done++)
        {
            fit = Fits(days[done]);
        }

        return fit;
    }

    /// <summary>Offsets that fit in the width of a column, the missing one for <see cref="NoDate"/>.</summary>
    public static void Narrow(ReadOnlySpan<int> days, Span<short> narrow)
    {
        // Of all offsets only the one for no date is too great for 16 bits, and becomes the greatest of them.
        var done = 0;
        for (; done + Vector256<short>.Count <= days.Length; done += Vector256<short>.Count)
        {
            Vector256.NarrowWithSaturation(
                Vector256.Create(days[done..]), Vector256.Create(days[(done + Vector256<int>.Count)..]))
                .CopyTo(narrow[done..]);
        }

        for (; done < days.Length; done++)
        {
            narrow[done] = (short)Math.Min(days[done], Missing);
        }
    }

    private static int Days(LocalDate date) =>
        Period.DaysBetween(new(2000, 1, 1), date.WithCalendar(CalendarSystem.Iso));
}
