using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Facts;

public sealed class CardFactsTests
{
    [Fact]
    public void Card_FiledLater_HasNoFact() => Assert.Equal(
        ["A"],
        Of("10-31", "A phone 10-31 B\nB phone 11-01 B").Of(FactKinds.Cards, Anchor.AsOf)
            .Select(card => card.Card.Value));

    [Fact]
    public void Card_FiledOnTheLastDay_IsKnownAtItsEnd() => Assert.Equal(
        ["A"],
        Of("11-30", "A phone 10-31 B\nB phone 11-01 B").Of(FactKinds.Cards, Anchor.Cut)
            .Select(card => card.Card.Value));

    [Theory]
    [InlineData("10-19", null)]
    [InlineData("10-20", "10-20")]
    [InlineData("10-31", "10-10")]
    public void ReturnedOn_OfALostCard_IsTheFirstReturnKnown(string asOf, string? returned)
    {
        // Y is entered after X, and dated before it.
        var lines = asOf == "10-31"
            ? "L phone 09-01 B | 10-05 lost gave-up\nX phone 10-20 B returns L\nY phone 10-10 B returns L"
            : "L phone 09-01 B | 10-05 lost gave-up\nX phone 10-20 B returns L\nY phone 11-10 B returns L";

        var lost = Of(asOf, lines).Of(FactKinds.Cards, Anchor.AsOf).Single(card => card.Card.Value == "L");

        Assert.Equal(returned is null ? null : Words.DayOf(returned), lost.ReturnedOn);
    }

    // A call that changes nothing makes no stage; of two changes on one day the last stands.
    [Theory]
    [InlineData("A phone 10-01 B | 10-02 call | 10-03 call level B", "10-01")]
    [InlineData("A phone 10-01 B | 10-05 call level A | 10-05 call level H", "10-01, 10-05")]
    [InlineData("A phone 10-01 B | 10-01 call level A", "10-01, 10-01")]
    public void Stages_OfACard_BeginWhereSomethingChanges(string line, string stages) => Assert.Equal(
        stages,
        string.Join(", ", Of("10-31", line).Of(FactKinds.Stages, Anchor.AsOf)
            .Select(stage => $"{stage.BeganOn:MM-dd}")));

    [Theory]
    [InlineData("09-10 order-cancelled", "2010-09-10")]
    [InlineData("09-10 delivered", "2010-09-10")]
    [InlineData("09-10 call", null)]
    public void EndedOn_OfAnOrder_IsItsCancellationOrDelivery(string then, string? ended)
    {
        var order = Assert.Single(
            Of("10-31", $"A phone 08-10 B | 08-20 order | {then}").Of(FactKinds.Orders, Anchor.AsOf));

        Assert.Equal(ended is null ? null : Words.DayOf(ended), order.EndedOn);
    }

    private static FactBook Of(string asOf, string lines) =>
        Story.OfCards(lines).Facts(Told.Period("10-01", "10-31", asOf));
}
