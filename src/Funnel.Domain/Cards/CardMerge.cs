using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// Duplicate merge (GPS 重复客户合并): one card goes on, the other is in no set as long as the merge stands.
/// </summary>
/// <remarks>
/// The survivor keeps its id, filing, owner, state, order and next date. It takes over the other's contacts, visits and
/// test drives on their own days, its due dates and past orders, and from the merge date its level if better (ours).
/// </remarks>
public static class CardMerge
{
    /// <summary>Merges a duplicate into the card that goes on.</summary>
    /// <param name="survivor">The card that goes on; it must be open. It should be the one filed first.</param>
    /// <param name="other">The duplicate; it must be active or dormant.</param>
    /// <param name="on">The day of the merge; not before anything on either card.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <returns>Both cards after the merge, or every reason against it.</returns>
    public static MergeResult Merge(CustomerCard survivor, CustomerCard other, LocalDate on, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(survivor);
        ArgumentNullException.ThrowIfNull(other);
        var (into, from) = (survivor.FoldNow(), other.FoldNow());
        List<Reason> reasons =
        [
            .. MergeReasons.AgainstPair(survivor.Filing, other.Filing, on),
            .. MergeReasons.AgainstSurvivor(into.State),
            .. CardTransitions.Get(from.State, CardMove.MergeInto).Reason is { } reason ? [reason] : (Reason[])[],
            .. MoveChecks.OfDate(other, from, on, today),
            .. MoveChecks.OfDate(survivor, into, on, today).Where(r => r != DateReasons.InTheFuture),
        ];
        if (survivor.Filing.FiledOn > other.Filing.FiledOn)
        {
            reasons.Add(MergeReasons.SurvivorFiledLater);
        }

        return reasons.Count > 0
            ? new(reasons)
            : new(
                other.With(new CardEvent.MergedInto(on, survivor.Id)),
                [survivor.With(new CardEvent.TookOver(on, other.SeenNow()))]);
    }

    /// <summary>Undoes the merge of a card: seen from that day on, it never was.</summary>
    /// <param name="other">The card that was merged away.</param>
    /// <param name="survivors">
    /// The card it was merged into and, where that one was merged in its turn, each further one.
    /// </param>
    /// <param name="on">The day of the correction; not before anything on the merged card.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <returns>The other card and the survivors in the same order, or every reason against it.</returns>
    /// <exception cref="ArgumentException">
    /// The survivors are not the whole chain of cards it was merged into.
    /// </exception>
    public static MergeResult Undo(
        CustomerCard other, IReadOnlyList<CustomerCard> survivors, LocalDate on, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(survivors);
        var fold = other.FoldNow();
        List<Reason> reasons =
        [
            .. CardTransitions.Get(fold.State, CardMove.Unmerge).Reason is { } reason ? [reason] : (Reason[])[],
            .. MoveChecks.OfDate(other, fold, on, today),
        ];
        if (reasons.Count > 0)
        {
            return new(reasons);
        }

        var merged = other;
        foreach (var survivor in survivors)
        {
            if (SurvivorOf(merged) != survivor.Id)
            {
                throw new ArgumentException(
                    $"The card '{merged.Id}' was not merged into '{survivor.Id}'.", nameof(survivors));
            }

            merged = survivor;
        }

        if (survivors.Count == 0 || SurvivorOf(merged) is not null)
        {
            throw new ArgumentException(
                $"The card '{merged.Id}' was merged into a further one, which must be given too.", nameof(survivors));
        }

        var gaveBack = new CardEvent.GaveBack(on, other.Id);
        return new(other.With(new CardEvent.Unmerged(on)), [.. survivors.Select(survivor => survivor.With(gaveBack))]);
    }

    private static CardId? SurvivorOf(CustomerCard card) =>
        card.SeenNow().Events.LastOrDefault(e => e is not CardEvent.TookOver) is CardEvent.MergedInto merged
            ? merged.Survivor
            : null;
}
