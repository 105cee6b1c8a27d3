using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The orders of a card while its history is read: those that have ended, and the one in force.</summary>
internal sealed class CardOrders(Handovers hands)
{
    /// <summary>Those that have ended, and after <see cref="Finish"/> the one in force too.</summary>
    public List<Owned<CardOrder>> All { get; } = [];

    /// <summary>The signing day of the order in force, or of the one that was delivered.</summary>
    public LocalDate? SignedOn { get; private set; }

    /// <summary>The level recorded last before that signing; null where there is none.</summary>
    public LevelCode? LevelBefore { get; private set; }

    public void Start()
    {
        All.Clear();
        SignedOn = null;
        LevelBefore = null;
    }

    public void Sign(LocalDate on, LevelCode recorded) => (SignedOn, LevelBefore) = (on, recorded);

    /// <summary>Ends the order in force, if there is one: by a cancellation, or by the card being lost.</summary>
    public void Cancel(LocalDate on)
    {
        if (SignedOn is { } signed)
        {
            Add(new(signed, CancelledOn: on));
            SignedOn = null;
            LevelBefore = null;
        }
    }

    /// <summary>Without a recorded order, one was signed on the delivery day (domain §10).</summary>
    public void Deliver(LocalDate on, LevelCode recorded)
    {
        if (SignedOn is null)
        {
            Sign(on, recorded);
        }

        Add(new(SignedOn!.Value, DeliveredOn: on));
    }

    /// <summary>Writes down the order that is in force.</summary>
    public void Finish() => Add(new(SignedOn!.Value));

    private void Add(CardOrder order) => All.Add(new(order, hands));
}
