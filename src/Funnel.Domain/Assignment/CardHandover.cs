using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Assignment;

/// <summary>What a batch transfer does with one card.</summary>
public abstract record CardHandover
{
    private CardHandover(CustomerCard before) => Before = before;

    /// <summary>The card as it was.</summary>
    public CustomerCard Before { get; }

    /// <summary>The card goes to the new consultant.</summary>
    public sealed record Moved : CardHandover
    {
        internal Moved(CustomerCard before, CustomerCard card)
            : base(before) => Card = card;

        /// <summary>The card after the transfer.</summary>
        public CustomerCard Card { get; }
    }

    /// <summary>The card stays where it is; a closed one always does.</summary>
    public sealed record Refused : CardHandover
    {
        internal Refused(CustomerCard before, IReadOnlyList<Reason> reasons)
            : base(before) => Reasons = reasons;

        /// <summary>Every reason against it, at least one.</summary>
        public IReadOnlyList<Reason> Reasons { get; }
    }
}
