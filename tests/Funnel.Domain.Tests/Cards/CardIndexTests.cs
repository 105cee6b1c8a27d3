using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards;

public sealed class CardIndexTests
{
    private static readonly Story Three = Story.OfCards(
        """
        A phone 10-01 B next 11-01
        B walk-in 10-02 B at D2 next 11-01 | 10-05 showroom level A next 11-02
        C phone 10-03 B next 11-01 | 10-10 merged A
        """);

    public static TheoryData<bool> Sources => [true, false];

    [Fact]
    public void Create_SameIdTwice_IsRefusedWhereItIsMade()
    {
        var card = Desk.Card("K phone 10-01 B next 10-05");

        var error = Assert.Throws<ArgumentException>(() => { CardIndex _ = [card, Desk.Card("K phone 10-02 B")]; });

        Assert.Contains("'K'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Index_Enumerated_KeepsTheOrderOfFilings(bool isPacked) =>
        Assert.Equal(["A", "B", "C"], Of(isPacked).Select(card => card.Id.Value));

    [Theory]
    [MemberData(nameof(Sources))]
    public void TryGet_KnownAndUnknownId_FindsTheOne(bool isPacked)
    {
        var cards = Of(isPacked);

        Assert.True(cards.TryGet(new("B"), out var found));
        Assert.Equal("D2", found.Filing.Dealer.Value);
        Assert.False(cards.TryGet(new("Z"), out _));
        Assert.False(cards.Contains(new("Z")));
        Assert.Throws<KeyNotFoundException>(() => cards[new("Z")]);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Of_Dealer_HoldsItsCardsAlone(bool isPacked)
    {
        var cards = Of(isPacked);

        Assert.Equal(["A", "C"], cards.Of(new("D1")).Select(card => card.Id.Value));
        Assert.True(cards.Of(new("D1")).Contains(new("C")));
        Assert.False(cards.Of(new("D1")).Contains(new("B")));
        Assert.Empty(cards.Of(new("D9")));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Of_Dealer_MakesTheFactsOfItsCards(bool isPacked)
    {
        var period = new ReportingPeriod(Words.DayOf("10-01"), Words.DayOf("10-04"), Words.DayOf("10-31"));
        var history = new FunnelHistory { Cards = Of(isPacked).Of(new("D2")) };
        var facts = new FactBook(history, period, OwnerContactSchedules.Lotus);

        Assert.Equal(Words.DayOf("10-05"), Assert.Single(facts.Of(FactKinds.Cards, Anchor.AsOf)).LastContactOn);
        Assert.Null(Assert.Single(facts.Of(FactKinds.Cards, Anchor.Cut)).LastContactOn);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Card_AskedTwice_IsTheSameValue(bool isPacked)
    {
        var cards = Of(isPacked);
        var list = cards.ToList();

        Assert.All(list, card => Assert.Equal(card, cards[card.Id]));
        Assert.All(list, card => Assert.Contains(card, cards));
        Assert.Equal(2, list.IndexOf(cards[new("C")]));
    }

    [Fact]
    public void Cards_PackedAndListed_AreEqualOneByOne() => Assert.Equal(Of(isPacked: true), Of(isPacked: false));

    private static CardIndex Of(bool isPacked)
    {
        var cards = Three.Record().Cards;
        return isPacked ? cards : [.. cards];
    }
}
