using Funnel.Domain.Kpis;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>The examples printed in the source, with its very numbers (domain §11).</summary>
public sealed class WorkedExamplesTests
{
    [Fact]
    public void FilingRate_WeekOfHundredRecords_IsFiftyOfEighty()
    {
        var week = Story.OfTraffic(string.Join('\n', Enumerable.Range(0, 100).Select(n =>
            $"T{n} visit 10-0{4 + (n % 6)}T10:00 first {(n < 50 ? "filed" : n < 70 ? "follow-up" : "none")}")))
            .Report("10-04", "10-10");

        Assert.Equal("100", week["showroom-traffic"]);
        Assert.Equal("80", week["new-traffic"]);
        Assert.Equal("50/80", week["filing-rate"]);
        Assert.Equal(0.625, week.Total().Get("filing-rate").Value);
    }

    [Fact]
    public void OverallVisitRate_October2010_IsTwoHundredTenOfThreeHundred()
    {
        var cards =
            from n in Enumerable.Range(0, 300)
            let isOpening = n < 200
            let hasVisited = isOpening ? n < 160 : n < 250
            select $"C{n} phone {(isOpening ? "09-15" : "10-15")} B{(hasVisited ? " | 10-20 showroom" : "")}";
        var october = Story.OfCards(string.Join('\n', cards)).Report("10-01", "10-31");

        Assert.Equal("200", october["opening-prospects"]);
        Assert.Equal("100", october["new-prospects"]);
        Assert.Equal("50/100", october["new-overall-visit-rate"]);
        Assert.Equal(0.5, october.Total().Get("new-overall-visit-rate").Value);
        Assert.Equal("210/300", october["overall-visit-rate"]);
        Assert.Equal(0.7, october.Total().Get("overall-visit-rate").Value);
    }

    [Fact]
    public void CardAgeOver60_On1October2010_MeansFiledByTheFirstOfAugust()
    {
        var report = Story.OfCards(
            """
            July31   walk-in 07-31 B
            August1  walk-in 08-01 B
            August2  walk-in 08-02 B
            """).Report("10-01", "10-01");

        Assert.Equal("2/3", report["card-age-over-60-share"]);
        Assert.Equal("August1 July31", report.Members("card-age-over-60-share"));
    }
}
