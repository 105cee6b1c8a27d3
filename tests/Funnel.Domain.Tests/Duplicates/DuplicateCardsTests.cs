using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Duplicates;

public sealed class DuplicateCardsTests
{
    private static readonly LocalDate Day = new(2010, 12, 1);

    [Fact]
    public void Among_SamePhoneAndModel_IsOneGroupWithTheFirstFiledFirst()
    {
        var group = Assert.Single(DuplicateCards.Among(
            [
                With("K3", "+86 13800138000", days: 2),
                With("K1", "138-0013-8000", days: 5),
                With("K2", "13800138000", days: 2),
            ],
            Day));

        Assert.Equal(["K2", "K3", "K1"], group.Cards.Select(card => card.Id.Value));
        Assert.Equal("K2", group.Survivor.Id.Value);
        Assert.Equal("K2 K3 K1", group.ToString());
    }

    [Fact]
    public void Among_OtherModelPhoneOrDealer_IsNoDuplicate()
    {
        var filing = Filing("K4") with { Customer = new(null, "13800138000") };

        Assert.Empty(DuplicateCards.Among(
            [
                With("K1", "13800138000"),
                Card(filing with { Model = new ModelName("Superb") }),
                Card(filing with { Card = new("K5"), Dealer = new("D2") }),
                With("K6", "13800138001"),
                Card("K7"),
                Card("K8"),
            ],
            Day));
    }

    [Fact]
    public void Among_ClosedOrMergedOrNotYetFiled_TakesNoPart()
    {
        var open = With("K1", "13800138000");
        var lost = With("K2", "13800138000", events: new CardEvent.Lost(Filed, LostReason.GaveUp));
        var later = With("K3", "13800138000", days: 62);
        var merge = Answer.Merged(CardMerge.Merge(open, With("K4", "13800138000"), Day, Day));

        Assert.Empty(DuplicateCards.Among([open, lost, later], Day));
        Assert.Empty(DuplicateCards.Among([merge.Survivor, merge.Other], Day));
        Assert.Single(DuplicateCards.Among([merge.Survivor, merge.Other], Day.PlusDays(-1)));
    }

    [Fact]
    public void Among_DormantAndOrdered_AreOpen() => Assert.Equal(2, Assert.Single(DuplicateCards.Among(
        [
            With("K1", "13800138000", events: [Contact(Filed), new CardEvent.WentDormant(Filed.PlusDays(16))]),
            With("K2", "13800138000", events: new CardEvent.OrderSigned(Filed)),
        ],
        Day)).Cards.Count);

    [Fact]
    public void Among_Wholesale_IsNoDuplicate() => Assert.Empty(DuplicateCards.Among(
        [Other("K1", f => f with { CustomerKind = CustomerKind.Wholesale, Channel = FilingChannel.Outreach }),
            Other("K2", f => f with { CustomerKind = CustomerKind.Wholesale, Channel = FilingChannel.Outreach })],
        Day));

    [Theory]
    [InlineData(1, 2, 0)]
    [InlineData(null, 2, 0)]
    [InlineData(2, 2, 1)]
    [InlineData(null, 1, 1)]
    [InlineData(null, null, 1)]
    public void Among_VehiclesOfOneCustomer_AreNoDuplicates(int? unit, int? other, int groups) => Assert.Equal(
        groups,
        DuplicateCards.Among(
            [Other("K1", f => f with { Unit = unit }), Other("K2", f => f with { Unit = other })], Day).Count);

    [Theory]
    [InlineData("octavia", 1)]
    [InlineData(" OCTAVIA ", 1)]
    [InlineData("Ｏｃｔａｖｉａ", 1)]
    [InlineData("Octavia RS", 0)]
    public void Among_ModelsWrittenOtherwise_AreCompared(string model, int groups) => Assert.Equal(
        groups,
        DuplicateCards.Among([With("K1", "13800138000"), Other("K2", f => f with { Model = new(model) })], Day).Count);

    [Theory]
    [InlineData("00000000000")]
    [InlineData("１１１１１１１")]
    [InlineData("123456")]
    public void Among_Placeholders_AreNoNumbers(string phone) =>
        Assert.Empty(DuplicateCards.Among([With("K1", phone), With("K2", phone)], Day));

    [Fact]
    public void UnreadablePhone_Among_FindsPlaceholdersAndWordsButNotMissingOnes() => Assert.Equal(
        ["K1", "K3"],
        UnreadablePhone
            .Among([With("K1", "00000000000"), With("K2", "13800138000"), With("K3", "ask"), With("K4", " ")])
            .Select(card => card.Value));

    [Fact]
    public void IsProbable_SameCard_IsNot()
    {
        var card = With("K1", "13800138000");

        Assert.False(DuplicateCards.IsProbable(card, card, Day));
        Assert.True(DuplicateCards.IsProbable(card, With("K2", "13800138000"), Day));
        Assert.False(DuplicateCards.IsProbable(card, With("K2", "13800138001"), Day));
    }

    [Fact]
    public void Findings_EveryCardButTheFirst_NameItAndNeverThePhone()
    {
        var findings = ProbableDuplicate.Among(
            [With("K1", "13800138000"), With("K2", "13800138000", days: 1), With("K3", "13800138000", days: 2)], Day);

        Assert.Equal([("K2", "K1"), ("K3", "K1")], findings.Select(f => (f.Card.Value, f.Survivor.Value)));
        Assert.Equal("probable-duplicate", findings[0].Reason.Code);
        Assert.Equal(
            "It is probably a duplicate of card K1: same dealer, same phone number, same model.",
            findings[0].Reason.Text.En);
        Assert.DoesNotContain("138", findings[0].ToString(), StringComparison.Ordinal);
    }

    private static CustomerCard With(string id, string phone, int days = 0, params CardEvent[] events) => Card(
        Filing(id) with { Customer = new(null, phone), FiledOn = Filed.PlusDays(days), NextContactOn = null }, events);

    private static CustomerCard Other(string id, Func<CardFiling, CardFiling> change) => Card(change(
        Filing(id) with { Customer = new(null, "13800138000"), NextContactOn = null }));
}
