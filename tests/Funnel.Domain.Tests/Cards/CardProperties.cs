using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Cards;

public sealed class CardProperties
{
    private static readonly LocalDate Today = new(2012, 12, 31);

    // A card as recorded history left it, and events of all cards of that history to try on it.
    private static readonly Gen<(Story Story, CustomerCard Card, IReadOnlyList<CardEvent> Tries)> Cases =
        from story in AnyStory.Cards.Where(story => story.Record().Cards.Count > 0)
        from card in Gen.Elements(story.Record().Cards.ToArray())
        select (story, card, (IReadOnlyList<CardEvent>)[.. story.Events.Select(entry => entry.Event).Where(IsOwn)]);

    [Fact]
    public void Move_Unlisted_IsNeverAcceptedAndChangesNothing() => Property.Holds(Cases, c =>
    {
        var (story, card, tries) = c;
        var before = Desk.Print(card);
        return tries.All(e =>
        {
            var state = card.Status.State;
            var transition = CardTransitions.Get(state, e.Move);
            return card.Move(e, Today, story.Rules) switch
            {
                MoveResult.Moved moved => transition.Standing == MoveStanding.Allowed
                    && moved.Card.Status.State == transition.To
                    && moved.Card.Events.Count == card.Events.Count + 1,
                MoveResult.Refused refused => refused.Reasons.Count > 0,
                _ => false,
            }
                && Desk.Print(card) == before;
        });
    });

    [Fact]
    public void Card_OnceClosed_NeverChanges() => Property.Holds(Cases, c =>
        !c.Card.Status.State.IsClosed()
        || c.Tries.All(e => c.Card.Move(e, Today, c.Story.Rules) is MoveResult.Refused));

    [Fact]
    public void MovesOn_ADay_SayWhatAMoveSays() => Property.Holds(Cases, c =>
        c.Tries.All(e => c.Card.MovesOn(e.On, c.Story.Rules).Single(option => option.Move == e.Move).IsAllowed
            || c.Card.Move(e, Today, c.Story.Rules) is MoveResult.Refused));

    [Fact]
    public void Merge_Undone_LeavesBothAsBefore() => Property.Holds(
        from story in AnyStory.Cards.Where(story => story.Record().Cards.Count > 1)
        from gap in Gen.Choose(0, 5)
        select (story, gap),
        c => Pairs(c.story.Record().Cards).All(pair =>
        {
            if (CardMerge.Merge(pair.Survivor, pair.Other, Today.PlusDays(-9), Today) is not MergeResult.Merged merged)
            {
                return true;
            }

            var undone = (UnmergeResult.Undone)CardMerge.Undo(
                merged.Other, [merged.Survivor], Today.PlusDays(-9 + c.gap), Today);
            return Desk.Print(undone.Other) == Desk.Print(pair.Other)
                && Desk.Print(undone.Survivors[0]) == Desk.Print(pair.Survivor);
        }),
        maxTests: 100);

    [Fact]
    public void Status_AtTheEndOfADay_IsThatOfTheEventsUntilThen() => Property.Holds(
        Cases.Zip(AnyStory.Day),
        c =>
        {
            var (card, day) = (c.Item1.Card, c.Item2);
            return HasMerges(card)
                || card.On(day) == (day < card.Filing.FiledOn ? null : card.SeenFrom(day).Status);
        });

    private static bool IsOwn(CardEvent e) => e.Move is not (CardMove.MergeInto or CardMove.Unmerge);

    private static IEnumerable<(CustomerCard Survivor, CustomerCard Other)> Pairs(CardIndex cards) =>
        from survivor in cards
        from other in cards
        where survivor.Id != other.Id
        select (survivor, other);

    private static bool HasMerges(CustomerCard card) =>
        card.Events.Any(e => e.Move is CardMove.MergeInto or CardMove.TakeOver);
}
