using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Cards;

public sealed class CardTransitionsTests
{
    [Fact]
    public void All_EveryStateAndMove_AreListedOnce()
    {
        Assert.Equal(6 * 12, CardTransitions.All.Count);
        Assert.Equal(
            CardTransitions.All.Count, CardTransitions.All.Select(row => (row.From, row.Move)).Distinct().Count());
        Assert.All(CardTransitions.All, row => Assert.Same(row, CardTransitions.Get(row.From, row.Move)));
    }

    [Theory]
    [InlineData(
        CardState.Active,
        "Contact>Active SignOrder>Ordered Lose>Lost SetDormant>Dormant Transfer>Active MergeInto>Merged "
        + "TakeOver>Active GiveBack>Active")]
    [InlineData(
        CardState.Dormant,
        "Contact>Active SignOrder>Ordered Lose>Lost Reactivate>Active Transfer>Dormant MergeInto>Merged "
        + "TakeOver>Dormant GiveBack>Dormant")]
    [InlineData(
        CardState.Ordered,
        "Contact>Ordered CancelOrder>Active Deliver>Delivered Lose>Lost Transfer>Ordered TakeOver>Ordered "
        + "GiveBack>Ordered")]
    [InlineData(CardState.Delivered, "GiveBack>Delivered")]
    [InlineData(CardState.Lost, "GiveBack>Lost")]
    [InlineData(CardState.Merged, "Unmerge>Active GiveBack>Merged")]
    public void Allowed_FromAState_AreThese(CardState from, string moves) => Assert.Equal(
        moves.Split(' '),
        CardTransitions.All
            .Where(row => row.From == from && row.Standing == MoveStanding.Allowed)
            .Select(row => $"{row.Move}>{row.To}"));

    [Fact]
    public void Refused_Any_StaysWhereItIsAndHasAReasonInBothLanguages() => Assert.All(
        CardTransitions.All.Where(row => row.Standing != MoveStanding.Allowed),
        row =>
        {
            Assert.NotNull(row.Reason);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*。$", row.Reason.Text.Zh);
            Assert.Matches("^[A-Z][a-z ,:].*[.]$", row.Reason.Text.En);
            Assert.True(row.Standing == MoveStanding.Irregular || row.To == row.From);
        });

    [Fact]
    public void Allowed_Any_HasNoReason() => Assert.All(
        CardTransitions.All.Where(row => row.Standing == MoveStanding.Allowed), row => Assert.Null(row.Reason));

    [Theory]
    [InlineData(CardState.Active, CardMove.Deliver)]
    [InlineData(CardState.Dormant, CardMove.Deliver)]
    public void Deliver_WithoutOrder_IsIrregular(CardState from, CardMove move)
    {
        Assert.Equal(MoveStanding.Irregular, CardTransitions.Get(from, move).Standing);
        Assert.Equal(CardState.Delivered, CardTransitions.Get(from, move).To);
    }

    [Theory]
    [InlineData(CardState.Ordered, CardMove.SignOrder)]
    [InlineData(CardState.Ordered, CardMove.SetDormant)]
    [InlineData(CardState.Active, CardMove.CancelOrder)]
    [InlineData(CardState.Dormant, CardMove.CancelOrder)]
    [InlineData(CardState.Active, CardMove.Reactivate)]
    [InlineData(CardState.Ordered, CardMove.Reactivate)]
    [InlineData(CardState.Dormant, CardMove.SetDormant)]
    public void Moves_ThatMeanNothing_AreSuch(CardState from, CardMove move) =>
        Assert.Equal(MoveStanding.Meaningless, CardTransitions.Get(from, move).Standing);

    [Fact]
    public void MergeInto_Ordered_IsForbidden() => Assert.Equal(
        MoveStanding.Forbidden, CardTransitions.Get(CardState.Ordered, CardMove.MergeInto).Standing);

    [Fact]
    public void Names_OfStatesMovesAndReasons_AreInBothLanguages()
    {
        Assert.Equal(
            "活跃 休眠 订单 成交 战败 已合并",
            string.Join(' ', Codes.Of<CardState>().Values.Select(state => Codes.Of<CardState>().NameOf(state).Zh)));
        Assert.Equal(
            "contact order order-cancelled delivered lost dormant reactivated transferred merged unmerged took-over "
                + "gave-back",
            string.Join(' ', Codes.Of<CardMove>().Values.Select(Codes.Of<CardMove>().CodeOf)));
        Assert.Equal(
            "已购竞品 已购同品牌 放弃购车 地域限制 无法联系",
            string.Join(' ', LostReasons.Five.Select(reason => Codes.Of<LostReason>().NameOf(reason).Zh)));
    }
}
