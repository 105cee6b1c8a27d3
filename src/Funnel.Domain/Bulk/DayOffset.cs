using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Bulk;

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

    /// <summary>An offset that a column can hold.</summary>
    /// <param name="days">The offset.</param>
    /// <param name="column">The column, for the message.</param>
    /// <param name="before">How many facts came before, for the message.</param>
    /// <exception cref="ArgumentOutOfRangeException">The column cannot hold it; the message names both.</exception>
    public static short Checked(int days, string column, int before) =>
        days is >= First and <= Last ? (short)days : throw Refused(days, column, before);

    /// <summary>An offset that a column can hold, the missing one for <see cref="NoDate"/>.</summary>
    /// <inheritdoc cref="Checked"/>
    public static short CheckedOrMissing(int days, string column, int before) =>
        days == NoDate ? Missing : Checked(days, column, before);

    /// <summary>Checks offsets together, of which some may be <see cref="NoDate"/>; tells whether one is.</summary>
    /// <inheritdoc cref="Checked"/>
    public static bool CheckAll(ReadOnlySpan<int> days, string column, int before)
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

        for (var i = refused == Vector256<int>.Zero ? done : 0; i < days.Length; i++)
        {
            _ = CheckedOrMissing(days[i], column, before + i);
        }

        return missing != Vector256<int>.Zero || days[done..].Contains(NoDate);
    }

    /// <summary>Checked offsets in the width of a column, the missing one for <see cref="NoDate"/>.</summary>
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

    private static ArgumentOutOfRangeException Refused(int days, string column, int before)
    {
        var row = (before + 1).ToString(CultureInfo.InvariantCulture);
        return new(
            nameof(days),
            $"The column '{column}' keeps days from {Iso(First)} to {Iso(Last)}, not {Iso(days)} (fact {row}).");

        static string Iso(int days) => LocalDatePattern.Iso.Format(DateOf(days));
    }

    private static int Days(LocalDate date) =>
        Period.DaysBetween(new(2000, 1, 1), date.WithCalendar(CalendarSystem.Iso));
}
