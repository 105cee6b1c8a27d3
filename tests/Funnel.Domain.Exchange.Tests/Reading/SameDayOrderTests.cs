using Funnel.Domain.Cards;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class SameDayOrderTests
{
    private const string Reversed =
        "The card's rows of this day contradict themselves in their order; they were read in reverse.";

    private const string Last =
        "The card's rows of this day contradict themselves in their order; the closing or merge was read last.";

    [Fact]
    public void Read_DaySortedNewestFirst_IsReadInReverse()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-04,delivered", "C1,2010-10-04,order", "C1,2010-10-04,contact,K1,call");

        var dataset = folder.Read();

        Assert.Equal(
            ["events.csv:2 event=delivered: " + Reversed], dataset.Findings.Where(IsOfEvents).Shown());
        Assert.Empty(dataset.Errors);
        Assert.Equal(
            [CardMove.Contact, CardMove.SignOrder, CardMove.Deliver],
            dataset.History.Cards.First().Events.Select(e => e.Move));
    }

    [Fact]
    public void Read_ClosingBetweenTheRowsOfItsDay_IsReadLast()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-04,order", "C1,2010-10-04,delivered", "C1,2010-10-04,contact,K1,call,,,2010-10-09");

        var dataset = folder.Read();

        Assert.Equal(["events.csv:2 event=order: " + Last], dataset.Findings.Where(IsOfEvents).Shown());
        Assert.Equal(
            [CardMove.SignOrder, CardMove.Contact, CardMove.Deliver],
            dataset.History.Cards.First().Events.Select(e => e.Move));
    }

    [Fact]
    public void Read_MergeBeforeAContactOfItsDay_IsReadLast()
    {
        using var folder = new SampleFolder().WithEvents(
            "C2,2010-10-04,contact,K1,message",
            "C2,2010-10-04,merged,,,,,,,,C1",
            "C2,2010-10-04,contact,K1,call",
            "C1,2010-10-05,order");

        var dataset = folder.Read();

        Assert.Empty(dataset.Errors);
        Assert.Equal(["events.csv:2 event=contact: " + Last], dataset.Findings.Where(IsOfEvents).Shown());
        Assert.Equal(
            [CardMove.Contact, CardMove.Contact, CardMove.MergeInto],
            dataset.History.Cards.ElementAt(1).Events.Select(e => e.Move));
    }

    [Fact]
    public void Read_SoundDay_IsLeftInTheOrderOfItsRows()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-04,order", "C1,2010-10-04,order-cancelled", "C1,2010-10-04,contact,K1,call,,,2010-10-09");

        var dataset = folder.Read();

        Assert.DoesNotContain(dataset.Findings, IsOfEvents);
        Assert.Equal(
            [CardMove.SignOrder, CardMove.CancelOrder, CardMove.Contact],
            dataset.History.Cards.First().Events.Select(e => e.Move));
    }

    [Fact]
    public void Read_DayThatContradictsItselfInEveryOrder_IsAnErrorWhereItStands()
    {
        using var folder = new SampleFolder().WithEvents("C1,2010-10-04,delivered", "C1,2010-10-04,lost,,,,,,gave-up");

        Assert.Equal(3, Assert.Single(folder.Read().Errors).Line);
    }

    [Fact]
    public void Read_ErrorOfADayBefore_DoesNotReorderASoundOne()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-09-04,contact,K1,call", "C1,2010-10-04,order", "C1,2010-10-04,delivered");

        var dataset = folder.Read();

        Assert.Equal(2, Assert.Single(dataset.Errors).Line);
        Assert.DoesNotContain(dataset.Findings, IsOfEvents);
    }

    private static bool IsOfEvents(DatasetFinding found) => found.File == DatasetFiles.Events
        && found.Message.En.Contains("contradict", StringComparison.Ordinal);
}
