using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The next contact dates of a card: the one set, those that wait for an answer, and those settled.</summary>
internal sealed class DueDates(Handovers hands)
{
    private readonly List<Owned<DueDate>> _settled = [];

    // Overdue when a dormancy cleared them: a later contact still answers them, late.
    private readonly List<Owned<LocalDate>> _overdue = [];

    private Owned<LocalDate>? _next;

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? Next => _next?.What;

    /// <summary>Whether the customer named it.</summary>
    public bool IsAgreed { get; private set; }

    /// <summary>Those that did not lapse, once <see cref="Finish"/> has added those that still wait.</summary>
    public List<Owned<DueDate>> All => _settled;

    public void Start(LocalDate? next, bool isAgreed)
    {
        _settled.Clear();
        _overdue.Clear();
        SetOwn(next, isAgreed);
    }

    /// <summary>A contact answers all that waits, and sets the next date or none.</summary>
    public void Contact(LocalDate on, LocalDate? next, bool isAgreed)
    {
        Settle(on);
        if (_next is { } due)
        {
            Settle(due, on);
        }

        SetOwn(next, isAgreed);
    }

    /// <summary>Dormancy clears the next date; one that is not overdue on that day lapses.</summary>
    public void Rest(LocalDate on)
    {
        if (_next is { } due && due.What < on)
        {
            _overdue.Add(due);
        }

        SetOwn(null, false);
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
        if (_next is { } due)
        {
            Settle(due, null);
        }
    }

    /// <summary>Takes over what was settled on a duplicate: it stays as it is.</summary>
    public void TakeSettled(DueDates other) => _settled.AddRange(other._settled);

    /// <summary>
    /// Takes over what waits on a duplicate: of the two next dates the earlier stays and the later one lapses; of equal
    /// ones its own stays, agreed if either was (ours).
    /// </summary>
    public void TakeWaiting(DueDates other)
    {
        _overdue.AddRange(other._overdue);
        if (other.Next == Next)
        {
            IsAgreed |= other.IsAgreed;
        }
        else if (other._next is { } next && !(Next < next.What))
        {
            (_next, IsAgreed) = (next, other.IsAgreed);
        }
    }

    private void SetOwn(LocalDate? next, bool isAgreed)
    {
        _next = next is { } day ? new(day, hands) : null;
        IsAgreed = next is not null && isAgreed;
    }

    private void Settle(LocalDate? answeredOn)
    {
        foreach (var due in _overdue)
        {
            Settle(due, answeredOn);
        }

        _overdue.Clear();
    }

    private void Settle(Owned<LocalDate> due, LocalDate? answeredOn) =>
        _settled.Add(new(new(due.What, answeredOn), due.Hands));
}
