using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Generation;

/// <summary>The days of a dataset as numbers from 0, with their written form at hand.</summary>
internal sealed class Days
{
    // Consultants joined before the first day; next contacts are agreed beyond the last one.
    private const int Before = 2000;
    private const int After = 400;

    private readonly byte[][] _iso;
    private readonly int[] _monthStarts;

    public Days(LocalDate from, int months)
    {
        From = from;
        _monthStarts = [.. Enumerable.Range(0, months + 1).Select(month => NumberOf(StartOf(from, month)))];
        Count = _monthStarts[months];
        _iso = new byte[Before + Count + After][];
        for (var day = -Before; day < Count + After; day++)
        {
            _iso[day + Before] = Encoding.ASCII.GetBytes(LocalDatePattern.Iso.Format(DateOf(day)));
        }
    }

    public LocalDate From { get; }

    public int Count { get; }

    public int Last => Count - 1;

    public LocalDate DateOf(int day) => From.PlusDays(day);

    public int NumberOf(LocalDate date) => Period.DaysBetween(From, date);

    public IsoDayOfWeek DayOfWeek(int day) => DateOf(day).DayOfWeek;

    public ReadOnlySpan<byte> Iso(int day) => _iso[day + Before];

    /// <summary>The days of a calendar month, the first one from the first day of the dataset on.</summary>
    public (int First, int Last) Month(int month) => (_monthStarts[month], _monthStarts[month + 1] - 1);

    /// <summary>The calendar month that a month of the dataset starts in, as <c>2010-10</c>.</summary>
    public string MonthName(int month) => YearMonthPattern.Iso.Format(DateOf(_monthStarts[month]).ToYearMonth());

    private static LocalDate StartOf(LocalDate from, int month) =>
        month == 0 ? from : from.With(DateAdjusters.StartOfMonth).PlusMonths(month);
}
