using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Tells the facts of one kind about one thing, as made day after day, apart into versions: a fact that is there again
/// goes on, one that is not has ended.
/// </summary>
internal sealed class OpenVersions<T>(Action<Version<T>> take)
{
    private List<(T Fact, LocalDate Since)> _open = [];
    private List<(T Fact, LocalDate Since)> _next = [];

    /// <summary>These are the facts from a day on.</summary>
    public void Stand(List<T> facts, LocalDate day)
    {
        foreach (var fact in facts)
        {
            var place = PlaceOf(fact);
            _next.Add(place < 0 ? (fact, day) : _open[place]);
            if (place >= 0)
            {
                _open.RemoveAt(place);
            }
        }

        Close(day);
        (_open, _next) = (_next, _open);
    }

    /// <summary>What is open stays for good.</summary>
    public void End() => Close(null);

    private void Close(LocalDate? day)
    {
        foreach (var (fact, since) in _open)
        {
            take(new(fact, since, day));
        }

        _open.Clear();
    }

    // Most facts come in the order in which they came before.
    private int PlaceOf(T fact)
    {
        for (var place = 0; place < _open.Count; place++)
        {
            if (EqualityComparer<T>.Default.Equals(_open[place].Fact, fact))
            {
                return place;
            }
        }

        return -1;
    }
}
