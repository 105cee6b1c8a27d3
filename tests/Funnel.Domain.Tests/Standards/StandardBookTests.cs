using System.Text;
using Funnel.Domain.Dealers;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardBookTests
{
    private static readonly DealerId Own = new("D-1");

    private static readonly SalesStandard Stricter = SalesStandards.Gps with
    {
        Code = "stricter",
        Dormancy = new(20, SalesStandards.Gps.Dormancy.Required, SalesStandards.Gps.Source),
    };

    // From July everybody is stricter; the dealer has the scale of LOTUS from October.
    private static readonly StandardBook Book = new(
        new StandardEdition(SalesStandards.Gps, new(2010, 1, 1)),
        new StandardEdition(Stricter, new(2010, 7, 1)),
        new StandardEdition(SalesStandards.Lotus, new(2010, 10, 1), Own));

    [Theory]
    [InlineData(1, 6, "gps", "gps")]
    [InlineData(7, 9, "stricter", "stricter")]
    [InlineData(10, 12, "stricter", "lotus")]
    [InlineData(6, 7, "mixed-versions", "mixed-versions")]
    [InlineData(9, 10, "stricter", "mixed-versions")]
    public void In_APeriod_IsTheStandardOfTheDealer(int from, int to, string others, string own)
    {
        var period = new ReportingPeriod(new(2010, from, 1), new(2010, to, 28));

        Assert.Equal(others, Said(Book.In(period)));
        Assert.Equal(others, Said(Book.In(period, new DealerId("D-2"))));
        Assert.Equal(own, Said(Book.In(period, Own)));
    }

    [Fact]
    public void In_APeriodBeforeTheFirstEdition_NamesTheDay() => Assert.Equal(
        "there is a standard from 2010-01-01 on, and the period begins on 2009-12-01",
        Book.In(new(new(2009, 12, 1), new(2010, 1, 31))).Refusal!.Text.En);

    [Fact]
    public void In_APeriodOfTwoEditions_NamesTheDay() => Assert.Equal(
        "mixed versions: the standard is stricter from 2010-07-01 on",
        Book.In(new(new(2010, 6, 1), new(2010, 7, 31))).Refusal!.Text.En);

    [Fact]
    public void Pin_ADay_IsTheEditionOfThatDayForAnyPeriod()
    {
        var year = new ReportingPeriod(new(2009, 1, 1), new(2010, 12, 31));

        Assert.Equal("gps", Said(Book.Pin(new(2010, 6, 30)).In(year)));
        Assert.Equal("stricter", Said(Book.Pin(new(2010, 7, 1)).In(year, Own)));
        Assert.Equal("not-yet-in-force", Said(Book.Pin(new(2009, 6, 30)).In(year)));
    }

    [Fact]
    public void Book_WithTwoEditionsFromOneDayOrNone_CannotBeBuilt()
    {
        Assert.Throws<ArgumentException>(() => new StandardBook([.. Book.Editions, Book.Editions[1]]));
        Assert.Throws<ArgumentException>(() => new StandardBook());
        Assert.Throws<ArgumentException>(() => new StandardEdition(Stricter, new(2010, 7, 2)));
    }

    [Fact]
    public void Json_OfABook_ReadsAsTheSame()
    {
        var json = StandardJson.Write(Book);
        var read = Read(json).Book!;

        Assert.Equal(json, StandardJson.Write(read));
        Assert.Same(SalesStandards.Gps, read.Editions[0].Standard);
        Assert.Equal(Stricter.Dormancy, read.Editions[1].Standard.Dormancy);
        Assert.Equal([null, null, Own], read.Editions.Select(one => one.Dealer));
        Assert.Equal(Book.Editions.Select(one => one.EffectiveFrom), read.Editions.Select(one => one.EffectiveFrom));
    }

    [Fact]
    public void Json_OfAStandardAlone_IsABookThatAlwaysHolds()
    {
        var book = Read("""{ "code": "own", "basedOn": "gps" }""").Book!;

        Assert.Equal("own", Said(book.In(new(new(1990, 1, 1), new(2030, 1, 1)))));
    }

    [Theory]
    [InlineData("""{ "editions": [] }""", "$.editions: []: expected at least one edition")]
    [InlineData(
        """{ "editions": [{ "effectiveFrom": "2010-07-15", "standard": "gps" }] }""",
        "$.editions[0].effectiveFrom: \"2010-07-15\": expected the first day of a month")]
    [InlineData(
        """{ "editions": [{ "effectiveFrom": "2010-07-01", "standard": { "basedOn": "gps" } }] }""",
        "$.editions[0].standard.code: expected a value: it is required")]
    [InlineData(
        """{ "editions": [{ "effectiveFrom": "2010-07-01", "standard": "gsp" }] }""",
        "$.editions[0].standard: \"gsp\": expected one of the standards")]
    public void Json_OfAFaultyBook_SaysWhereWhatAndWhy(string json, string said) =>
        Assert.StartsWith(said, Read(json).Faults[0].ToString(), StringComparison.Ordinal);

    private static StandardBookReading Read(string json) => StandardJson.ReadBook(Encoding.UTF8.GetBytes(json));

    private static string Said(BookAnswer<SalesStandard> answer) => answer.Value?.Code ?? answer.Refusal!.Code;
}
