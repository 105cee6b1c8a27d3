using FsCheck.Fluent;
using Funnel.Domain.Cards;

namespace Funnel.Domain.Tests.Stories;

public sealed class AnyStoryTests
{
    [Fact]
    public void Cards_ManyOfThem_TellEverythingThatCanHappen()
    {
        var cards = AnyStory.Cards.Sample(400, 50).SelectMany(story => story.Record().Cards).ToList();

        foreach (var state in Enum.GetValues<CardState>())
        {
            Assert.True(cards.Count(card => card.Status.State == state) > 10, $"{state} is rare.");
        }

        foreach (var move in Enum.GetValues<CardMove>())
        {
            Assert.True(cards.Count(card => card.Events.Any(e => e.Move == move)) > 10, $"{move} is rare.");
        }

        var stories = cards.Select(card => card.StoryUntil(new(2013, 1, 1))).ToList();
        Assert.True(stories.Count(story => story.Orders.Count > 1) > 10, "Repeated orders are rare.");
        Assert.True(cards.Count(card => card.Events.Count(e => e.Move == CardMove.SetDormant) > 1) > 10, "No cycles.");
        Assert.True(cards.Count(card => card.Status.DeliveredOn == card.Filing.FiledOn) > 10, "Filed as sold is rare.");
    }
}
