using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The next contact dates of a card: the one set, those that wait for an answer, and those settled.</summary>
internal sealed class DueDates
{
    private readonly List<DueDate> _settled = [];

    // Overdue when a dormancy cleared them: a later contact still answers them, late.
    private readonly List<LocalDate> _overdue = [];

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? Next { get; private set; }

    /// <summary>Whether the customer named it.</summary>
    public bool IsAgreed { get; private set; }

    /// <summary>Those that did not lapse, once <see cref="Finish"/> has added those that still wait.</summary>
    public List<DueDate> All => _settled;

    public void Start(LocalDate? next, bool isAgreed)
    {
        _settled.Clear();
        _overdue.Clear();
        Set(next, isAgreed);
    }

    /// <summary>A contact answers all that waits, and sets the next date or none.</summary>
    public void Contact(LocalDate on, LocalDate? next, bool isAgreed)
    {
        Settle(on);
        if (Next is { } due)
        {
            _settled.Add(new(due, on));
        }

        Set(next, isAgreed);
    }

    /// <summary>Dormancy clears the next date; one that is not overdue on that day lapses.</summary>
    public void Rest(LocalDate on)
    {
        if (Next is { } due && due < on)
        {
            _overdue.Add(due);
        }

        Set(null, false);
    }

    /// <summary>The card is delivered or lost: what is overdue stays unanswered.</summary>
    public void Close(LocalDate on)
    {
        Rest(on);
        Settle(null);
    }

    /// <summary>Writes down what still waits for an answer.</summary>
    public void Finish()
    {
        Settle(null);
        if (Next is { } due)
        {
            _settled.Add(new(due, null));
        }
    }

    /// <summary>Takes over what was settled on a duplicate: it stays as it is.</summary>
    public void TakeSettled(DueDates other) => _settled.AddRange(other._settled);

    /// <summary>
    /// Takes over what waits on a duplicate: of the two next dates the earlier stays and the later one lapses; of equal
    /// ones one stays, agreed if either was (ours).
    /// </summary>
    public void TakeWaiting(DueDates other)
    {
        _overdue.AddRange(other._overdue);
        if (other.Next is not { } next || Next < next)
        {
            return;
        }

        Set(next, other.IsAgreed || (Next == next && IsAgreed));
    }

    private void Set(LocalDate? next, bool isAgreed) => (Next, IsAgreed) = (next, next is not null && isAgreed);

    private void Settle(LocalDate? answeredOn)
    {
        _settled.AddRange(_overdue.Select(due => new DueDate(due, answeredOn)));
        _overdue.Clear();
    }
}
