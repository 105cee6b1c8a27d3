using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Restatement;

public sealed class NaiveHistoryTests
{
    private static readonly NaiveHistory History = new(Story.OfCards("""
        K1 phone 10-04 B next 10-08 #f1 | 10-20 lost gave-up #l1 | 10-05 call #e1 @10-21
        """).Refiling("f1", "10-10", "K1 walk-in 10-06 A next 10-09", "c1").Voiding("K1", "l1", "10-22", "c2"));

    [Theory]
    [InlineData(1, "K1 Phone 2010-10-04")]
    [InlineData(2, "K1 WalkIn 2010-10-06")]
    [InlineData(3, "K1 WalkIn 2010-10-06 lost")]
    [InlineData(4, "K1 WalkIn 2010-10-06 contact lost")]
    [InlineData(5, "K1 WalkIn 2010-10-06 contact")]
    public void After_SoManyRows_IsWhatTheySay(int rows, string told)
    {
        var story = History.After(rows);

        Assert.Equal(
            told,
            string.Join(' ', story.Filings.Select(filing =>
                    $"{filing.Card} {filing.Channel} {filing.FiledOn:uuuu-MM-dd}")
                .Concat(story.Events.Select(entry => entry.Event.ToString().Split(' ')[0]))));
    }
}
