namespace Funnel.Domain.Cards;

/// <summary>
/// The events of cards, card after card, but for merges: what the survivor did before it took a duplicate over comes
/// before that duplicate's merge, and what it did afterwards behind it, so that reading gives the same history.
/// </summary>
internal sealed class EventsInOrder
{
    private readonly Dictionary<CardId, Course> _courses = [];
    private readonly List<(CardId Card, CardEvent Event)> _written = [];

    private EventsInOrder()
    {
    }

    /// <summary>Every event that is written down; taking over and giving back follow from the others.</summary>
    public static IEnumerable<(CardId Card, CardEvent Event)> Of(IEnumerable<CustomerCard> cards)
    {
        var tied = new EventsInOrder();
        List<CustomerCard> all = [.. cards];
        foreach (var card in all.Where(IsTied))
        {
            tied._courses.TryAdd(card.Id, new(card.Events));
        }

        foreach (var card in all)
        {
            if (tied._courses.TryGetValue(card.Id, out var course))
            {
                tied.Write(card.Id, course, until: course.Events.Count);
            }
            else
            {
                tied._written.AddRange(card.Events.Select(e => (card.Id, e)));
            }
        }

        return tied._written;
    }

    private static bool IsTied(CustomerCard card) => card.Events.Any(e =>
        e is CardEvent.MergedInto or CardEvent.Unmerged or CardEvent.TookOver or CardEvent.GaveBack);

    private void Write(CardId card, Course course, int until)
    {
        while (course.Next < until)
        {
            var place = course.Next;
            if (!IsFollowed(card, course.Events[place]))
            {
                course.Next++;
                WriteOwn(card, course.Events[place]);
            }
            else if (course.Next == place)
            {
                // What it follows from is not among the cards.
                course.Next++;
            }
        }
    }

    /// <summary>Whether an event follows from one of another card, which is then written with all before it.</summary>
    private bool IsFollowed(CardId card, CardEvent e)
    {
        if (e is CardEvent.TookOver taken)
        {
            WriteThrough<CardEvent.MergedInto>(taken.Other.Id, merged => merged.Survivor == card && merged.On == e.On);
        }
        else if (e is CardEvent.GaveBack given)
        {
            WriteThrough<CardEvent.Unmerged>(given.Other, unmerged => unmerged.On == e.On);
        }

        return e is CardEvent.TookOver or CardEvent.GaveBack;
    }

    private void WriteOwn(CardId card, CardEvent e)
    {
        if (e is CardEvent.MergedInto merged && _courses.TryGetValue(merged.Survivor, out var survivor))
        {
            WriteBefore<CardEvent.TookOver>(
                merged.Survivor, survivor, taken => taken.Other.Id == card && taken.On == e.On);
        }
        else if (e is CardEvent.Unmerged)
        {
            foreach (var (other, course) in _courses)
            {
                WriteBefore<CardEvent.GaveBack>(other, course, given => given.Other == card && given.On == e.On);
            }
        }

        _written.Add((card, e));
    }

    /// <summary>Writes what a card did before it took over or gave back, and passes over that.</summary>
    private void WriteBefore<T>(CardId card, Course course, Predicate<T> isMeant)
        where T : CardEvent
    {
        if (course.PlaceOf(isMeant) is >= 0 and var place)
        {
            Write(card, course, place);
            course.Next = Math.Max(course.Next, place + 1);
        }
    }

    private void WriteThrough<T>(CardId card, Predicate<T> isMeant)
        where T : CardEvent
    {
        if (_courses.TryGetValue(card, out var course) && course.PlaceOf(isMeant) is >= 0 and var place)
        {
            Write(card, course, place + 1);
        }
    }

    private sealed class Course(IReadOnlyList<CardEvent> events)
    {
        public IReadOnlyList<CardEvent> Events => events;

        public int Next { get; set; }

        /// <summary>The next event of a kind that is not written yet; negative where there is none.</summary>
        public int PlaceOf<T>(Predicate<T> isMeant)
            where T : CardEvent
        {
            for (var place = Next; place < events.Count; place++)
            {
                if (events[place] is T e && isMeant(e))
                {
                    return place;
                }
            }

            return -1;
        }
    }
}
