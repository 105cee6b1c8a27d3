using System.Text;
using System.Text.RegularExpressions;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Guardrails;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

public sealed class GuideBooksTests
{
    [Fact]
    public void Versions_OfTheGuide_CountEachMonthByItsOwn()
    {
        var story = Story.OfCards("""
            K1 phone 10-04 B next 10-08
            K2 walk-in 10-05 B next 10-09
            K3 phone 11-03 B next 11-07
            K4 walk-in 11-04 B next 11-08
            """);
        var (months, mixed, whole, why) = GuideBooks.Versions(
            SalesStandards.Gps,
            story.ToHistory(),
            Kpi.Count("filed", "留档", "Filed", Source.Ours, FactKinds.Cards.AsOf(CardSets.New)),
            Kpi.Count(
                "filed",
                "留档",
                "Filed",
                Source.Ours,
                FactKinds.Cards.AsOf(CardSets.New & CardColumns.Channel.Is(FilingChannel.Phone))));

        Assert.Equal([2.0, 1.0], months.Groups.Select(group => group["filed"].Value));
        Assert.Equal("mixed versions: filed is of version 2 from 2010-11-01 on", mixed);
        Assert.Equal(4, whole.Value);
        Assert.Equal((2L, 1L), (why!.Reported.Numerator, why.Restated.Numerator));
    }

    [Fact]
    public void Standards_OfTheGuide_AreThoseOfTheDealerAndTheMonth()
    {
        var stricter = SalesStandards.Gps with { Code = "stricter" };

        var (answer, why, json) = GuideBooks.Standards(stricter);

        Assert.Equal("lotus", answer.Value!.Code);
        Assert.Equal("版本混合：自 2010-07-01 起执行标准 stricter", why);
        Assert.Equal(3, StandardJson.ReadBook(Encoding.UTF8.GetBytes(json)).Book!.Editions.Count);
    }

    [Fact]
    public void Book_OfTheGuide_IsRead()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs/guide.md"));
        var json = Regex.Match(page, "```json\n(?<json>{\\s*\"editions\".*?)```", RegexOptions.Singleline);

        var reading = StandardJson.ReadBook(Encoding.UTF8.GetBytes(json.Groups["json"].Value));

        Assert.Equal([], reading.Faults);
        var definitions = reading.Book!.Editions[1].Standard.Definitions;
        Assert.Equal([1, 2], definitions.Of("close-rate").Select(one => one.Version));
    }
}
