using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>What a batch transfer does with one owner.</summary>
public abstract record OwnerHandover
{
    private OwnerHandover(CardId card) => Card = card;

    /// <summary>The delivered card the owner is known by.</summary>
    public CardId Card { get; }

    /// <summary>The owner goes to the new consultant.</summary>
    public sealed record Moved : OwnerHandover
    {
        internal Moved(OwnerTransfer transfer)
            : base(transfer.Card) => Transfer = transfer;

        /// <summary>The transfer to be recorded.</summary>
        public OwnerTransfer Transfer { get; }
    }

    /// <summary>The owner stays with the consultant.</summary>
    public sealed record Refused : OwnerHandover
    {
        internal Refused(CardId card, IReadOnlyList<Reason> reasons)
            : base(card) => Reasons = reasons;

        /// <summary>Every reason against it, at least one.</summary>
        public IReadOnlyList<Reason> Reasons { get; }
    }
}
