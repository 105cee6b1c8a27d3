using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Tells the facts of one kind about one thing, as made day after day, apart into versions: a fact that is there again
/// goes on, one that is not has ended.
/// </summary>
/// <param name="likeness">Which facts are one and the same.</param>
/// <param name="take">Takes each version once it has ended.</param>
internal sealed class OpenVersions<T>(IEqualityComparer<T> likeness, Action<Version<T>> take)
{
    private List<Open> _open = [];
    private List<Open> _next = [];

    /// <summary>These are the facts from a day on.</summary>
    public void Stand(List<T> facts, LocalDate day)
    {
        var first = 0;
        foreach (var fact in facts)
        {
            while (first < _open.Count && _open[first].GoesOn)
            {
                first++;
            }

            var place = PlaceOf(fact, first);
            _next.Add(place < 0 ? new(fact, day) : new(_open[place].Fact, _open[place].Since));
            if (place >= 0)
            {
                _open[place] = _open[place] with { GoesOn = true };
            }
        }

        Close(day);
        (_open, _next) = (_next, _open);
    }

    /// <summary>What is open stays for good.</summary>
    public void End() => Close(null);

    private void Close(LocalDate? day)
    {
        foreach (var open in _open)
        {
            if (!open.GoesOn)
            {
                take(new(open.Fact, open.Since, day));
            }
        }

        _open.Clear();
    }

    // Most facts come in the order in which they came before.
    private int PlaceOf(T fact, int first)
    {
        for (var place = first; place < _open.Count; place++)
        {
            if (!_open[place].GoesOn && likeness.Equals(_open[place].Fact, fact))
            {
                return place;
            }
        }

        return -1;
    }

    /// <param name="Fact">The fact.</param>
    /// <param name="Since">The day since which it stands.</param>
    /// <param name="GoesOn">Whether it has been found to stand on the next day, too.</param>
    private readonly record struct Open(T Fact, LocalDate Since, bool GoesOn = false);
}
