using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>The answer to a move: the card after it, or every reason against it.</summary>
public abstract record MoveResult
{
    private MoveResult()
    {
    }

    /// <summary>Goes on with a further move where this one was made; the first refusal stands.</summary>
    public MoveResult Then(Func<CustomerCard, MoveResult> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return this is Moved moved ? next(moved.Card) : this;
    }

    internal static MoveResult Of(IReadOnlyList<Reason> reasons, Func<CustomerCard> moved) =>
        reasons.Count == 0 ? new Moved(moved()) : new Refused(reasons);

    /// <summary>The move was made.</summary>
    /// <param name="Card">The card after it.</param>
    public sealed record Moved(CustomerCard Card) : MoveResult;

    /// <summary>The move was refused and nothing changed.</summary>
    /// <param name="Reasons">Every reason against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Reason> Reasons) : MoveResult;
}
