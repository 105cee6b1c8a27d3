using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Cards;

[Properties(Arbitrary = new[] { typeof(CardProperties) })]
public sealed class CardProperties
{
    private static readonly LocalDate Today = new(2012, 12, 31);

    // A card as recorded history left it, and events of all cards of that history to try on it.
    public static Arbitrary<Trial> Trials => Arb.From(
        from story in AnyStory.Cards.Where(story => story.Record().Cards.Count > 0)
        from card in Gen.Elements(story.Record().Cards.ToArray())
        select new Trial(story, card, [.. story.Events.Select(entry => entry.Event).Where(IsOwn)]));

    public static Arbitrary<MergeUndone> Merges => Arb.From(
        from story in AnyStory.Cards.Where(story => story.Record().Cards.Count > 1)
        from gap in Gen.Choose(0, 5)
        select new MergeUndone(story, gap));

    [Property]
    public bool Move_Unlisted_IsNeverAcceptedAndChangesNothing(Trial c)
    {
        var (story, card, tries) = c;
        var before = Desk.Print(card);
        return tries.All(e =>
        {
            var state = card.Status.State;
            var transition = CardTransitions.Get(state, e.Move);
            return card.Move(e, Today, story.Rules) switch
            {
                { IsMade: true } moved => transition.Standing == MoveStanding.Allowed
                    && (moved.Card.Status.State == transition.To || IsWoken(card, e))
                    && moved.Card.Events.Count == card.Events.Count + 1,
                { IsMade: false } refused => refused.Reasons.Count > 0,
                _ => false,
            }
                && Desk.Print(card) == before;
        });

        // A merge counts from the end of its day: an active duplicate wakes a survivor that went to rest on it.
        static bool IsWoken(CustomerCard card, CardEvent e) => e is CardEvent.WentDormant
            && card.Events.OfType<CardEvent.TookOver>().Any(taken => taken.On == e.On);
    }

    [Property]
    public bool Card_OnceClosed_NeverChanges(Trial c) =>
        !c.Card.Status.State.IsClosed()
            || c.Tries.All(e => c.Card.Move(e, Today, c.Story.Rules) is { IsMade: false });

    [Property]
    public bool MovesOn_ADay_SayWhatAMoveSays(Trial c) =>
        c.Tries.All(e => c.Card.MovesOn(e.On, c.Story.Rules).Single(option => option.Move == e.Move).IsAllowed
            || c.Card.Move(e, Today, c.Story.Rules) is { IsMade: false });

    [Property]
    public bool Merge_Undone_LeavesBothAsBefore(MergeUndone c) =>
        Pairs(c.Story.Record().Cards).All(pair =>
            {
                var merged = CardMerge.Merge(pair.Survivor, pair.Other, Today.PlusDays(-9), Today);
                if (!merged.IsDone)
                {
                    return true;
                }

                var undone = Answer.Undone(CardMerge.Undo(
                    merged.Other, [merged.Survivor], Today.PlusDays(-9 + c.AfterDays), Today));
                return Desk.Print(undone.Other) == Desk.Print(pair.Other)
                    && Desk.Print(undone.Survivors[0]) == Desk.Print(pair.Survivor);
            });

    [Property]
    public bool Status_AtTheEndOfADay_IsThatOfTheEventsUntilThen(Trial c, LocalDate day)
    {
        var card = c.Card;
        return HasMerges(card)
            || card.On(day) == (day < card.Filing.FiledOn ? null : card.SeenFrom(day).Status);
    }

    private static bool IsOwn(CardEvent e) => e.Move is not (CardMove.MergeInto or CardMove.Unmerge);

    private static IEnumerable<(CustomerCard Survivor, CustomerCard Other)> Pairs(CardIndex cards) =>
        from survivor in cards
        from other in cards
        where survivor.Id != other.Id
        select (survivor, other);

    private static bool HasMerges(CustomerCard card) =>
        card.Events.Any(e => e.Move is CardMove.MergeInto or CardMove.TakeOver);

    public sealed record Trial(Story Story, CustomerCard Card, IReadOnlyList<CardEvent> Tries)
    {
        public override string ToString() => $"{Card.Id} of {Story}";
    }

    public sealed record MergeUndone(Story Story, int AfterDays);
}
