using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>Counts the rows of one dealer by month and by the days after the month's end.</summary>
internal sealed class EntryCounts(LocalDate knownOn, int lastLag)
{
    private readonly SortedDictionary<YearMonth, long[]> _months = [];

    public long Rows { get; private set; }

    public long Told { get; private set; }

    /// <summary>Every month that is over, those in between without a row among them.</summary>
    public IReadOnlyList<EntryMonth> Months
    {
        get
        {
            List<EntryMonth> months = [];
            if (_months.Count > 0)
            {
                var month = _months.Keys.First();
                for (; month.ToDateInterval().End <= knownOn; month = month.PlusMonths(1))
                {
                    months.Add(new(month, [.. _months.GetValueOrDefault(month) ?? new long[lastLag + 1]]));
                }
            }

            return months;
        }
    }

    public void Add(LocalDate happenedOn, LocalDate? recordedOn)
    {
        var on = recordedOn ?? happenedOn;
        if (on > knownOn)
        {
            return;
        }

        Rows++;
        Told += recordedOn is null ? 0 : 1;
        var month = happenedOn.ToYearMonth();
        if (!_months.TryGetValue(month, out var counts))
        {
            _months.Add(month, counts = new long[lastLag + 1]);
        }

        var lag = Math.Max(0, Period.DaysBetween(month.ToDateInterval().End, on));
        if (lag <= lastLag)
        {
            counts[lag]++;
        }
    }
}
