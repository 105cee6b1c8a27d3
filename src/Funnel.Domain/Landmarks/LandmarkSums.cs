using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Landmarks;

/// <summary>
/// Everything that is counted at the landmarks of a month, over some cards. Sums over other cards add, on another
/// machine or of another day of knowledge, which is taken back by a sign.
/// </summary>
internal sealed class LandmarkSums
{
    private const int Week = 7;
    private const int Year = 364;

    private readonly int _weeks;
    private readonly int _gone;
    private readonly int _toCome;
    private readonly int[] _landmarks;
    private readonly Dictionary<GroupKey, GroupSums> _groups = [];
    private readonly List<LandmarkNumber> _noted = [];

    public LandmarkSums(LandmarkDays days)
    {
        (_weeks, _gone, _toCome) = (days.Weeks, days.DaysGone, days.DaysToCome);
        _landmarks = [.. days.Landmarks.Select(DayNumber.Of)];
        Cells = new(_landmarks.Length);
        Windows = new(_landmarks.Length, _toCome, Week * _weeks);
        Total = new(_landmarks.Length);
    }

    public CellSums Cells { get; }

    public WindowSums Windows { get; }

    public GroupSums Total { get; }

    public IReadOnlyDictionary<GroupKey, GroupSums> Groups => _groups;

    public List<LandmarkCard> Open { get; } = [];

    /// <summary>The earliest filing.</summary>
    public int FirstFiled { get; private set; } = CardCourse.Never;

    /// <summary>The sums of a group; null for the one of everything, whose stock is that of the cells.</summary>
    public GroupSums? Of(GroupKey key)
    {
        if (key == GroupKey.All)
        {
            return null;
        }

        if (!_groups.TryGetValue(key, out var sums))
        {
            _groups.Add(key, sums = new(_landmarks.Length));
        }

        return sums;
    }

    /// <summary>Adds a card, or takes it back, at some landmarks in a row at which it is known like this.</summary>
    /// <param name="course">How it stood.</param>
    /// <param name="group">Its group, if there are groups.</param>
    /// <param name="first">The latest of the landmarks.</param>
    /// <param name="last">The earliest of them.</param>
    /// <param name="cameOn">The day it was delivered, as far as is known now.</param>
    /// <param name="sign">1, or −1 to take it back.</param>
    public void Add(CardCourse course, GroupSums? group, int first, int last, int cameOn, int sign)
    {
        Learn(course, first, last, sign);
        for (var landmark = first; landmark <= last && course.Filed <= _landmarks[landmark]; landmark++)
        {
            AddStock(course, group, landmark, cameOn, sign);
            AddWindows(course, landmark, sign);
            Note(course, _landmarks[landmark]);
            foreach (var number in _noted)
            {
                Total.Add(landmark, number, sign);
                group?.Add(landmark, number, sign);
            }
        }
    }

    /// <summary>Notes the delivery of a card, as known now, at the landmarks of whose month it was.</summary>
    public void AddOutcome(CardCourse course, GroupSums? group)
    {
        FirstFiled = Math.Min(FirstFiled, course.Filed);
        for (var landmark = 1; landmark < _landmarks.Length; landmark++)
        {
            if (IsWithin(course.Delivered, _landmarks[landmark] - _gone + 1, _gone + _toCome))
            {
                Total.Add(landmark, LandmarkNumber.Came, 1);
                group?.Add(landmark, LandmarkNumber.Came, 1);
            }
        }
    }

    public void Add(LandmarkSums other)
    {
        var cells = Cells.Add(other.Cells);
        Windows.Add(other.Windows);
        Total.Add(other.Total, cells);
        foreach (var (key, sums) in other._groups)
        {
            Of(key)!.Add(sums, cells);
        }

        Open.AddRange(other.Open);
        FirstFiled = Math.Min(FirstFiled, other.FirstFiled);
    }

    private void Learn(CardCourse course, int first, int last, int sign)
    {
        if (first == 0)
        {
            for (var place = 0; place < _weeks; place++)
            {
                Learn(course, _landmarks[0] - _toCome - (Week * place), 0, 0, sign);
            }
        }

        // Past landmark i learns from the days i − 1 to i + weeks − 2, counted in weeks from the latest such day.
        for (var place = 0; place < (2 * _weeks) - 1 && _landmarks.Length > 1; place++)
        {
            Learn(
                course,
                _landmarks[1] - _toCome - (Week * place),
                Math.Max(place - _weeks + 2, Math.Max(1, first)),
                Math.Min(place + 1, last),
                sign);
        }
    }

    private void Learn(CardCourse course, int day, int first, int last, int sign)
    {
        if (first <= last && course.IsOpenOn(day))
        {
            var isDelivered = IsWithin(course.Delivered, day + 1, _toCome);
            Cells.Learn(Cells.PlaceOf(course.CellOn(day)), first, last, isDelivered, sign);
        }
    }

    private void AddStock(CardCourse course, GroupSums? group, int landmark, int cameOn, int sign)
    {
        if (course.IsOpenOn(_landmarks[landmark]))
        {
            var isDelivered = landmark > 0 && cameOn <= _landmarks[landmark] + _toCome;
            var cell = Cells.PlaceOf(course.CellOn(_landmarks[landmark]));
            Cells.AddStock(cell, landmark, isDelivered, sign);
            group?.AddStock(landmark, cell, isDelivered, sign);
        }
    }

    private void AddWindows(CardCourse course, int landmark, int sign)
    {
        var (age, today) = (_landmarks[landmark] - course.Filed, _landmarks[landmark]);
        if (age < (Week * _weeks) + _toCome - 1)
        {
            var days = course.Delivered <= today ? Math.Max(0, course.Delivered - course.Filed) : (int?)null;
            Windows.Add(landmark, course.IsOutreach, age, days, sign);
        }
    }

    /// <summary>Finds what of a card counts at a landmark, once for its group and for everything.</summary>
    private void Note(CardCourse course, int today)
    {
        _noted.Clear();
        var (from, length) = (today - _gone + 1, _gone + _toCome);
        if (today - course.Filed < Week * LandmarkDays.InflowWeeks)
        {
            var filed = course.IsOutreach ? LandmarkNumber.FiledOutreach : LandmarkNumber.Filed;
            _noted.Add(filed + WeekdayOf(course.Filed));
        }

        if (course.IsOpenOn(from - 1))
        {
            _noted.Add(IsOrderedOn(course, from - 1) ? LandmarkNumber.StockOrders : LandmarkNumber.StockProspects);
        }

        if (course.Delivered <= today)
        {
            NoteDelivery(course, from, length);
        }

        NotePlan(course, from - length, length);
    }

    private void NoteDelivery(CardCourse course, int from, int length)
    {
        if (IsWithin(course.Delivered, from, _gone))
        {
            _noted.Add(LandmarkNumber.SoFar + (int)course.PartOfDelivery(from));
        }

        for (var month = 0; month < 3; month++)
        {
            if (IsWithin(course.Delivered, from - ((month + 1) * length), length))
            {
                _noted.Add(LandmarkNumber.Before + month);
            }
        }

        if (IsWithin(course.Delivered, from - Year, length))
        {
            _noted.Add(LandmarkNumber.YearBefore);
        }
    }

    /// <summary>What the time before the month tells of its rates, as retail rates of that period do.</summary>
    private void NotePlan(CardCourse course, int from, int length)
    {
        var isDelivered = IsWithin(course.Delivered, from, length);
        if (IsWithin(course.Filed, from, length))
        {
            Note(LandmarkNumber.PlanNew, isDelivered);
        }
        else if (course.IsOpenOn(from - 1))
        {
            var isOrdered = IsOrderedOn(course, from - 1);
            var isDeliveredOnIt = isDelivered && course.Signed < from;
            if (isOrdered)
            {
                Note(LandmarkNumber.PlanOrders, isDeliveredOnIt);
            }

            if (!isOrdered || (isDelivered && !isDeliveredOnIt))
            {
                Note(LandmarkNumber.PlanProspects, isDelivered);
            }
        }
    }

    private void Note(LandmarkNumber all, bool isDelivered)
    {
        _noted.Add(all);
        if (isDelivered)
        {
            // The number of those delivered follows that of all.
            _noted.Add(all + 1);
        }
    }

    private static bool IsOrderedOn(CardCourse course, int day) => course.On(day).State == Cards.CardState.Ordered;

    private static bool IsWithin(int day, int from, int length) => day >= from && day < from + length;

    // Day 0 was a Thursday.
    private static int WeekdayOf(int day) => (((day + 3) % Week) + Week) % Week;
}
