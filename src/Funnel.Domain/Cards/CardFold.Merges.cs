using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What merges do to a card: what it takes over, and from when on that counts.</summary>
internal sealed partial class CardFold
{
    private readonly List<(LocalDate On, CardFold Other)> _merges = [];
    private bool _isMergedLater;

    /// <summary>
    /// Whether the card is in no set, since another one stands for it: also before the day of a merge that is known.
    /// </summary>
    public bool IsMergedAway => State == CardState.Merged || _isMergedLater;

    /// <summary>A merge counts from the end of its day: those of earlier days take effect before this one.</summary>
    public void ComeTo(LocalDate day)
    {
        while (_merges.Count > 0 && _merges[0].On < day)
        {
            var (on, other) = _merges[0];
            _merges.RemoveAt(0);
            TakeEffect(on, other);
        }
    }

    private void TakeOver(LocalDate on, CustomerCard taken, LocalDate until)
    {
        if (taken.Filing.FiledOn > until)
        {
            GoesOn(taken.Filing.FiledOn);
            return;
        }

        var other = new CardFold();
        other.ReadEvents(taken, until);
        GoesOn(other.NextOn);
        other._handovers.MergeInto(_handovers, on);
        if (on <= until)
        {
            LatestOn = LatestOn > on ? LatestOn : on;
            _merges.Add((on, other));
        }
        else
        {
            other.Finish();
            GoesOn(on);
        }

        Take(other);
    }

    /// <summary>Takes over what counts on its own day, from wherever it is seen.</summary>
    private void Take(CardFold other)
    {
        _contacts.AddRange(other.Contacts);
        _orders.All.AddRange(other.Orders);
        _dues.TakeSettled(other._dues);
        _progress.Take(other._progress);
        ReturnsFrom ??= other.ReturnsFrom;
    }

    /// <summary>From the merge on, the better level and the earlier next date count, and the card is awake.</summary>
    private void TakeEffect(LocalDate on, CardFold other)
    {
        _level.Set(_scale.Better(RecordedLevel, other.RecordedLevel), on);
        State = State == CardState.Dormant && other.State == CardState.Active ? CardState.Active : State;
        Note(on);
        _dues.TakeWaiting(other._dues);
        if (State.IsClosed())
        {
            _dues.Close(on);
        }
    }
}
