using Funnel.Domain.Wording;
using static Funnel.Domain.Cards.CardMove;
using static Funnel.Domain.Cards.CardState;
using static Funnel.Domain.Cards.MoveStanding;

namespace Funnel.Domain.Cards;

/// <summary>The table of card states and moves (GPS 2; cancelling an order and merging are ours).</summary>
/// <remarks>Undoing a merge gives back the state before it, which is dormant where the card was.</remarks>
internal static class CardTransitions
{
    private static readonly CardTransition[] Rows =
    [
        new(Active, Contact, Allowed, Active, null),
        new(Active, SignOrder, Allowed, Ordered, null),
        new(Active, CancelOrder, Meaningless, Active, MoveReasons.NoOrder),
        new(Active, Deliver, Irregular, Delivered, MoveReasons.DeliveryWithoutOrder),
        new(Active, Lose, Allowed, Lost, null),
        new(Active, SetDormant, Allowed, Dormant, null),
        new(Active, Reactivate, Meaningless, Active, MoveReasons.NotDormant),
        new(Active, Transfer, Allowed, Active, null),
        new(Active, MergeInto, Allowed, Merged, null),
        new(Active, Unmerge, Meaningless, Active, MoveReasons.NotMerged),
        new(Active, TakeOver, Allowed, Active, null),
        new(Active, GiveBack, Allowed, Active, null),

        new(Dormant, Contact, Allowed, Active, null),
        new(Dormant, SignOrder, Allowed, Ordered, null),
        new(Dormant, CancelOrder, Meaningless, Dormant, MoveReasons.NoOrder),
        new(Dormant, Deliver, Irregular, Delivered, MoveReasons.DeliveryWithoutOrder),
        new(Dormant, Lose, Allowed, Lost, null),
        new(Dormant, SetDormant, Meaningless, Dormant, MoveReasons.AlreadyDormant),
        new(Dormant, Reactivate, Allowed, Active, null),
        new(Dormant, Transfer, Allowed, Dormant, null),
        new(Dormant, MergeInto, Allowed, Merged, null),
        new(Dormant, Unmerge, Meaningless, Dormant, MoveReasons.NotMerged),
        new(Dormant, TakeOver, Allowed, Dormant, null),
        new(Dormant, GiveBack, Allowed, Dormant, null),

        new(Ordered, Contact, Allowed, Ordered, null),
        new(Ordered, SignOrder, Meaningless, Ordered, MoveReasons.AlreadyOrdered),
        new(Ordered, CancelOrder, Allowed, Active, null),
        new(Ordered, Deliver, Allowed, Delivered, null),
        new(Ordered, Lose, Allowed, Lost, null),
        new(Ordered, SetDormant, Meaningless, Ordered, MoveReasons.OrderedIsNeverDormant),
        new(Ordered, Reactivate, Meaningless, Ordered, MoveReasons.NotDormant),
        new(Ordered, Transfer, Allowed, Ordered, null),
        new(Ordered, MergeInto, Forbidden, Ordered, MoveReasons.OrderedIsNotMerged),
        new(Ordered, Unmerge, Meaningless, Ordered, MoveReasons.NotMerged),
        new(Ordered, TakeOver, Allowed, Ordered, null),
        new(Ordered, GiveBack, Allowed, Ordered, null),

        .. Closed(Delivered, MoveReasons.AlreadyDelivered),
        .. Closed(Lost, MoveReasons.AlreadyLost),

        new(Merged, Unmerge, Allowed, Active, null),
        new(Merged, GiveBack, Allowed, Merged, null),
        .. Enum.GetValues<CardMove>().Where(move => move is not (Unmerge or GiveBack))
            .Select(move => new CardTransition(Merged, move, Forbidden, Merged, MoveReasons.IsMerged)),
    ];

    private static readonly int MoveCount = Enum.GetValues<CardMove>().Length;

    // History asks for millions of rows: an array is read without a call.
    private static readonly CardTransition[] Table = [.. Rows.OrderBy(row => row.From).ThenBy(row => row.Move)];

    /// <summary>Every state with every move, each pair once.</summary>
    public static IReadOnlyList<CardTransition> All { get; } = Table;

    /// <summary>What a move means in a state.</summary>
    public static CardTransition Get(CardState state, CardMove move) => Table[((int)state * MoveCount) + (int)move];

    // A merge that proves wrong is undone on the other card; the closed survivor only learns that it never was.
    private static IEnumerable<CardTransition> Closed(CardState state, Reason reason) =>
        Enum.GetValues<CardMove>().Select(move => move == GiveBack
            ? new CardTransition(state, move, Allowed, state, null)
            : new CardTransition(state, move, Forbidden, state, reason));
}
