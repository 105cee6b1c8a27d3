using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>When people come and call.</summary>
internal static class Calendar
{
    private const int Weeks = 26;
    private const int DaysOfWeek = 7;
    private const int FirstHour = 8;
    private const int LastHour = 21;

    /// <summary>The last half year, a week a line.</summary>
    /// <param name="records">The register.</param>
    /// <param name="day">The last day.</param>
    /// <param name="linkOf">Where the records of a day are.</param>
    public static HeatMap ByDay(IEnumerable<TrafficRecord> records, LocalDate day, Func<LocalDate, string> linkOf)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var first = monday.PlusWeeks(1 - Weeks);
        var counts = records.Where(record => record.IsSalesRelated)
            .Select(record => record.ArrivedAt.Date)
            .Where(on => on >= first && on <= day)
            .CountBy(on => on)
            .ToDictionary();
        long largest = counts.Values.DefaultIfEmpty(0).Max();

        // None before anybody came.
        var begin = counts.Count == 0 ? monday : counts.Keys.Min();
        var weeks = Period.DaysBetween(begin, monday.PlusDays(DaysOfWeek - 1)) / DaysOfWeek;
        return new(
            PictureTexts.Calendar,
            PictureTexts.CalendarNote,
            PictureTexts.Week,
            [.. Enumerable.Range(1, DaysOfWeek).Select(PictureTexts.DayOfWeek)],
            [
                .. Enumerable.Range(0, weeks + 1).Select(back => monday.PlusWeeks(-back)).Select(week =>
                    new HeatLine(
                        Funnel.Domain.Wording.Phrase.Same(Days.Of(week)),
                        [.. Enumerable.Range(0, DaysOfWeek).Select(week.PlusDays).Select(on => on > day
                            ? HeatCell.None
                            : CellOf(on))])),
            ]);

        HeatCell CellOf(LocalDate on) => counts.TryGetValue(on, out var count)
            ? HeatCell.Count(count, largest, linkOf(on))
            : HeatCell.Count(0, largest);
    }

    /// <summary>The hours of the days of the week.</summary>
    /// <param name="records">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public static HeatMap ByHour(IEnumerable<TrafficRecord> records, LocalDate from, LocalDate to)
    {
        var counts = records.Where(record => record.IsSalesRelated)
            .Where(record => record.ArrivedAt.Date >= from && record.ArrivedAt.Date <= to)
            .CountBy(record => (
                Hour: Math.Clamp(record.ArrivedAt.Hour, FirstHour, LastHour), Day: (int)record.ArrivedAt.DayOfWeek))
            .ToDictionary();
        long largest = counts.Values.DefaultIfEmpty(0).Max();
        return new(
            PictureTexts.Hours,
            PictureTexts.HoursNote,
            PictureTexts.Hour,
            [.. Enumerable.Range(1, DaysOfWeek).Select(PictureTexts.DayOfWeek)],
            [
                .. Enumerable.Range(FirstHour, LastHour - FirstHour + 1).Select(hour => new HeatLine(
                    PictureTexts.OfHour(hour, isFirst: hour == FirstHour, isLast: hour == LastHour),
                    [
                        .. Enumerable.Range(1, DaysOfWeek)
                            .Select(of => HeatCell.Count(counts.GetValueOrDefault((hour, of)), largest)),
                    ])),
            ]);
    }
}
