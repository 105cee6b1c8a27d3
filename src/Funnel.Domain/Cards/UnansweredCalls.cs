using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The calls that nobody answered since the last contact that came about, while a history is read.</summary>
internal struct UnansweredCalls
{
    // Most cards have none, and no list for them.
    private List<LocalDate>? _days;
    private LocalDate? _answeredOn;

    public readonly int Count => _days?.Count ?? 0;

    public void Add(LocalDate on, bool isAnswered)
    {
        if (isAnswered)
        {
            _answeredOn = DayOrder.Latest(_answeredOn, on);
            _days = null;
        }
        else
        {
            (_days ??= []).Add(on);
        }
    }

    /// <summary>
    /// Takes over those of a duplicate. It is one customer: who answered one card's call on a day has answered those of
    /// the other up to that day.
    /// </summary>
    public void Take(UnansweredCalls other)
    {
        var answeredOn = (_answeredOn, other._answeredOn);
        List<LocalDate> days =
        [
            .. (_days ?? []).Where(day => !(day <= answeredOn.Item2)),
            .. (other._days ?? []).Where(day => !(day <= answeredOn.Item1)),
        ];
        (_days, _answeredOn) = (days.Count == 0 ? null : days, DayOrder.Latest(_answeredOn, other._answeredOn));
    }
}
