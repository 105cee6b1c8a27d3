namespace Funnel.Domain.Cards;

/// <summary>What may happen to a card after its filing.</summary>
public enum CardMove
{
    /// <summary>A follow-up; it wakes a dormant card.</summary>
    Contact,

    /// <summary>A deposit order is signed.</summary>
    SignOrder,

    /// <summary>The order is cancelled and the card is active again.</summary>
    CancelOrder,

    /// <summary>The car is handed over.</summary>
    Deliver,

    /// <summary>The customer is lost.</summary>
    Lose,

    /// <summary>The card is put to rest without a next contact date.</summary>
    SetDormant,

    /// <summary>A dormant card is woken without a contact.</summary>
    Reactivate,

    /// <summary>Another consultant becomes the owner.</summary>
    Transfer,

    /// <summary>The card turns out to be a duplicate of another one.</summary>
    MergeInto,

    /// <summary>The merge was wrong and is undone.</summary>
    Unmerge,

    /// <summary>The card takes over what happened on a duplicate of it.</summary>
    TakeOver,

    /// <summary>The card gives back what it had taken over, since that merge was wrong.</summary>
    GiveBack,
}
