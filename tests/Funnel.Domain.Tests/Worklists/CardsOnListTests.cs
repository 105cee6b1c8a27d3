using Ardalis.Specification;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Worklists;

public sealed class CardsOnListTests
{
    private static readonly LocalDate Today = Words.DayOf("10-20");

    // Overdue by 10, 5, 5 and 1 days; of the two alike, H has the better level; S sleeps.
    private static readonly Story Cards = Story.OfCards(
        """
        C walk-in  10-01 B next 10-19
        D walk-in  10-01 H next 10-10 | 10-02 order
        I walk-in  10-01 C next 10-15
        H walk-in  10-01 A next 10-15
        S phone    10-01 B next 10-19 | 10-18 dormant
        Z walk-in  10-01 B next 10-21 | 10-20 call next 10-21
        A walk-in  10-01 B next 10-20 | 10-20 call next 10-25
        B walk-in  10-01 H next 10-19 | 10-20 call next 10-25
        """);

    [Fact]
    public void Evaluate_InMemory_IsTheListInItsOrder()
    {
        Assert.Equal("D H I C", List(CardWorklists.Overdue.ToSpecification(Today, Cards.Scale)));
        Assert.Equal("B A Z", List(CardWorklists.Contacted.ToSpecification(Today, Cards.Scale)));
    }

    [Fact]
    public void Evaluate_APage_IsThatPartOfTheList()
    {
        var second = CardWorklists.Overdue.ToSpecification(Today, Cards.Scale);
        second.Query.Skip(2).Take(2);

        Assert.Equal("I C", List(second));
    }

    [Fact]
    public async Task Repository_OfTheCards_CountsThemWhateverThePage()
    {
        var cards = new FactRepository<CardFacts>(FactKinds.Cards, FactsOn(Cards, Today));
        var page = new OverdueOfOne(Today, Cards);

        Assert.Equal(["D"], (await cards.ListAsync(page)).Select(card => card.Card.Value));
        Assert.Equal(4, await cards.CountAsync(page));
        Assert.Equal("H", (await cards.GetByIdAsync(new Domain.Cards.CardId("H")))?.Card.Value);
    }

    [Fact]
    public void New_OfAListThatJudgesEachCard_IsRefused()
    {
        var owners = CardWorklists.OwnerContactsUnder(OwnerContactSchedules.Lotus, new());
        var reassignment = CardWorklists.ReassignmentUnder(SalesStandards.Drm.Reassignment, []);

        Assert.Throws<ArgumentException>(() => owners.ToSpecification(Today, Cards.Scale));
        Assert.Throws<ArgumentException>(() => reassignment.ToSpecification(Today, Cards.Scale));
    }

    [Property]
    public bool Evaluate_OfAnyHistory_IsTheWorklistItself(AnyCase c)
    {
        var today = c.Period.AsOf;
        var facts = FactsOn(c.Story, today);
        Worklist[] lists =
        [
            CardWorklists.Due, CardWorklists.Overdue, CardWorklists.Contacted,
            CardWorklists.DormancyCandidatesUnder(c.Story.Rules.Dormancy),
            new("all", new("全部", "all"), _ => Condition<CardFacts>.Every),
        ];
        return lists.All(list => list.Of(facts, today, c.Story.Scale).Select(entry => entry.Card)
            .SequenceEqual(list.ToSpecification(today, c.Story.Scale).Evaluate(facts)));
    }

    private static string List(CardsOnList<CardFacts> list) =>
        string.Join(' ', list.Evaluate(FactsOn(Cards, Today)).Select(card => card.Card.Value));

    private static IReadOnlyList<CardFacts> FactsOn(Story story, LocalDate today) =>
        story.Report(new ReportingPeriod(today, today)).Facts(FactKinds.Cards, Anchor.AsOf);

    private sealed class OverdueOfOne : CardsOnList<CardFacts>
    {
        public OverdueOfOne(LocalDate today, Story story)
            : base(CardWorklists.Overdue, today, story.Scale, FactKinds.Cards.Map) => Query.Take(1);
    }
}
