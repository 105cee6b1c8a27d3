using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Wording;

public sealed class LanguageTests
{
    private static readonly Language German = Language.Of("de", Language.En, new Dictionary<string, string>
    {
        ["New prospects"] = "Neue Interessenten",
        ["filed on"] = "angelegt am",
        ["{0} of more than {1} days"] = "{0} statt mehr als {1} Tage",
        ["{0} and {1}"] = "{0} und {1}",
        ["not {0}"] = "nicht {0}",
        ["not {0} today"] = "heute nicht {0}",
        ["{0} before {1}"] = "vor {1}: {0}",
    });

    [Fact]
    public void In_AVendorsLanguage_SaysItsWords()
    {
        Assert.Equal("Neue Interessenten", new Phrase("新建档", "New prospects").In(German));
        Assert.Equal("5 statt mehr als 15 Tage", new Phrase("留档 5 天", "5 of more than 15 days").In(German));
        Assert.Equal("vor Mai: März", new Phrase("三月", "März before Mai").In(German));
    }

    [Fact]
    public void In_ATextWithHoles_PutsWhatIsInThemIntoWords()
    {
        var words = (!(CardColumns.FiledOn <= new NodaTime.LocalDate(2010, 10, 1))
            & CardColumns.IsComplete & CardColumns.IsPresented).Words;

        Assert.Equal("not filed on ≤ 2010-10-01 and information complete and vehicle presented", words.En);
        Assert.Equal(
            "nicht filed on ≤ 2010-10-01 und information complete und vehicle presented", words.In(German));
        Assert.Equal("nicht angelegt am", new Phrase("非留档日期", "not filed on").In(German));
        Assert.Equal("heute nicht angelegt am", new Phrase("今日", "not filed on today").In(German));
    }

    [Fact]
    public void In_APhraseWithoutWords_FallsBackOnTheOtherLanguage()
    {
        var chinese = Language.Of("xx", Language.Zh, new Dictionary<string, string>());
        var swiss = Language.Of("de-CH", German, new Dictionary<string, string> { ["dealer"] = "Garage" });
        var dealer = Dimensions.Dealer.Name;

        Assert.Equal(("dealer", "经销商", "Garage"), (dealer.In(German), dealer.In(chinese), dealer.In(swiss)));
        Assert.Equal("Neue Interessenten", new Phrase("新建档", "New prospects").In(swiss));
    }

    [Fact]
    public void Has_OfTheCatalogue_TellsWhatIsToBeTranslated()
    {
        var known = SalesStandards.Gps.Kpis.All.Where(kpi => German.Has(kpi.Name)).Select(kpi => kpi.Id);

        Assert.Equal([StockKpis.NewProspects.Id], known);
        Assert.True(Language.Zh.Has(Dimensions.Dealer.Name));
        Assert.True(German.Has(new("留档 5 天", "5 of more than 15 days")));
        Assert.True(German.Has(new("非", "not filed on")));
        Assert.False(German.Has(new("非", "not filed on and lost")));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", " ")]
    [InlineData("{0}", "{0}")]
    [InlineData("{0} and {0}", "x")]
    [InlineData("{0} and", "{1} und")]
    public void Of_WordsWithoutSense_AreRefused(string text, string said) => Assert.Throws<ArgumentException>(
        () => Language.Of("de", Language.En, new Dictionary<string, string> { [text] = said }));
}
