using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Sources;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Cards;

public sealed class UnansweredCallsTests
{
    private static readonly CardRules Rules = Desk.Rules with
    {
        Lists = CodeLists.BuiltIn with
        {
            Manners = ContactManners.All.With(
                new ListedCode<ContactManner>(ContactManner.NoAnswer, new("电话未接", "no answer"), Source.Ours)),
        },
    };

    [Theory]
    [InlineData("S phone 10-01 B", 0)]
    [InlineData("S phone 10-01 B | 10-02 no-answer | 10-03 no-answer | 10-03 no-answer", 3)]
    [InlineData("S phone 10-01 B | 10-02 no-answer | 10-03 call | 10-05 no-answer", 1)]
    [InlineData("S phone 10-01 B | 10-02 no-answer | 10-03 message", 0)]
    [InlineData("S phone 10-01 B | 10-02 no-answer | 10-02 call | 10-02 no-answer", 1)]
    public void UnansweredCalls_OfACard_AreThoseSinceTheLastAnswer(string card, int calls) =>
        Assert.Equal(calls, Desk.Card(card, Rules).Status.UnansweredCalls);

    [Fact]
    public void UnansweredCalls_OnAnEarlierDay_AreThoseByThen()
    {
        var card = Desk.Card("S phone 10-01 B | 10-02 no-answer | 10-03 no-answer | 10-04 call", Rules);

        Assert.Equal(2, card.On(Words.DayOf("10-03"))!.UnansweredCalls);
        Assert.Equal(0, card.On(Words.DayOf("10-04"))!.UnansweredCalls);
    }

    [Theory]
    [InlineData("10-02 no-answer", "10-03 no-answer | 10-04 no-answer", 3)]
    [InlineData("10-02 no-answer | 10-05 no-answer", "10-04 call", 1)]
    [InlineData("10-05 call", "10-03 no-answer | 10-05 no-answer | 10-06 no-answer", 1)]
    public void Merge_OfOneCustomersCards_CountsTheCallsOfBothSinceTheLastAnswer(string first, string second, int calls)
    {
        var merged = CardMerge.Merge(
            Desk.Card($"S phone 10-01 B | {first}", Rules),
            Desk.Card($"O phone 10-01 B | {second}", Rules),
            Words.DayOf("10-10"),
            Desk.Today);

        Assert.Equal(calls, Answer.Merged(merged).Survivor.Status.UnansweredCalls);
    }

    [Fact]
    public void Move_ACallNobodyAnswered_IsAFollowUpThatADealersStandardLists()
    {
        var card = Desk.Card("S phone 10-01 B");
        var call = new CardEvent.Contact(Words.DayOf("10-02"), new("Ann"), ContactManner.NoAnswer);

        Answer.Refused(card.Move(call, Desk.Today, Desk.Rules));
        var status = Answer.Made(card.Move(call, Desk.Today, Rules)).Status;
        Assert.Equal((1, Words.DayOf("10-02")), (status.UnansweredCalls, status.LastContactOn));
    }
}
