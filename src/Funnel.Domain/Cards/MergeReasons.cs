using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Why a merge is refused, or found wanting in recorded history.</summary>
internal static class MergeReasons
{
    public static Reason UnknownSurvivor { get; } = new("unknown-survivor", new(
        "合并目标档案不存在。",
        "The card to merge into is unknown."));

    public static Reason SurvivorFiledLater { get; } = new("survivor-filed-later", new(
        "应合并到留档更早的档案。",
        "A duplicate is merged into the card filed first."));

    private static Reason IntoItself { get; } = new("merge-into-itself", new(
        "档案不能合并到自身。",
        "A card cannot be merged into itself."));

    private static Reason OtherDealer { get; } = new("merge-across-dealers", new(
        "只能合并同一经销商的档案。",
        "Only cards of one dealer can be merged."));

    private static Reason SurvivorNotFiledYet { get; } = new("survivor-not-filed-yet", new(
        "合并当日目标档案尚未留档。",
        "The card to merge into was not filed yet on that day."));

    private static Reason SurvivorClosed { get; } = new("survivor-closed", new(
        "合并目标档案已成交或战败。",
        "The card to merge into is delivered or lost."));

    private static Reason SurvivorMerged { get; } = new("survivor-merged", new(
        "合并目标档案本身已被合并。",
        "The card to merge into is itself merged into another one."));

    public static IEnumerable<Reason> AgainstPair(CardFiling survivor, CardFiling other, LocalDate on)
    {
        if (survivor.Card == other.Card)
        {
            yield return IntoItself;
        }

        if (survivor.Dealer != other.Dealer)
        {
            yield return OtherDealer;
        }

        if (on < survivor.FiledOn)
        {
            yield return SurvivorNotFiledYet;
        }
    }

    public static IEnumerable<Reason> AgainstSurvivor(CardState state)
    {
        if (state.IsClosed())
        {
            yield return SurvivorClosed;
        }
        else if (state == CardState.Merged)
        {
            yield return SurvivorMerged;
        }
    }
}
