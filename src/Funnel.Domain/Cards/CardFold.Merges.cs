using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What a card takes over from a duplicate.</summary>
internal sealed partial class CardFold
{
    private void TakeOver(LocalDate on, CustomerCard taken, LocalDate until)
    {
        if (taken.Filing.FiledOn > until)
        {
            return;
        }

        var other = new CardFold();
        other.ReadEvents(taken, until);
        other._handovers.MergeInto(_handovers, on);
        if (on <= until)
        {
            LatestOn = LatestOn > on ? LatestOn : on;
            _merges.Add((on, other));
        }
        else
        {
            other.Finish();
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
        Note(on);
        _dues.TakeWaiting(other._dues);
        State = State == CardState.Dormant && other.State == CardState.Active ? CardState.Active : State;
        if (State.IsClosed())
        {
            _dues.Close(on);
        }
    }
}
