using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Phones;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class PhoneTests
{
    private const string Unreadable =
        "The phone cannot be read as a number, so that duplicates cannot be found by it.";

    [Theory]
    [InlineData("13800138000.0", "13800138000")]
    [InlineData("=\"13800138000\"", "13800138000")]
    [InlineData("'13800138000", "13800138000")]
    [InlineData("手机：138 0013 8000（本人）", "138 0013 8000")]
    [InlineData("１３８００１３８０００", "13800138000")]
    [InlineData("13800138000/13900139000", "13800138000|13900139000")]
    [InlineData("13800138000 13900139000", "13800138000|13900139000")]
    [InlineData("13800138000、010-12345678", "13800138000|010-12345678")]
    [InlineData("0171/1234567", "0171/1234567")]
    [InlineData("+420 603 123 456", "+420 603 123 456")]
    [InlineData("13800138000; 13800138000", "13800138000")]
    [InlineData("138****8000", "")]
    [InlineData("010-12345678转801", "")]
    [InlineData("00000000000", "")]
    [InlineData("111-1111-1111", "")]
    [InlineData("123456", "")]
    [InlineData("无", "")]
    [InlineData("", "")]
    public void In_WhatSomebodyWrote_GivesTheNumbers(string written, string numbers) =>
        Assert.Equal(numbers, string.Join('|', WrittenNumbers.In(written)));

    [Theory]
    [InlineData("Asia/Shanghai", "13800138000", "+86 138 0013 8000")]
    [InlineData("Asia/Shanghai", "010-12345678", "0086 10 12345678")]
    [InlineData("Asia/Shanghai", "13800138000", "013800138000")]
    [InlineData("Asia/Chongqing", "13800138000", "8613800138000")]
    [InlineData("Europe/Berlin", "0171 1234567", "+49 (0)171 1234567")]
    [InlineData("Europe/Berlin", "0171/1234567", "0049 171 1234567")]
    [InlineData("Europe/Prague", "603 123 456", "+420603123456")]
    [InlineData("Europe/London", "020 7946 0018", "+44 20 7946 0018")]
    [InlineData("America/New_York", "(212) 555-0123", "+1 212 555 0123")]
    [InlineData("America/New_York", "212-555-0123", "1-212-555-0123")]
    public void Read_OneNumberWrittenTwoWays_IsOneWhereTheDealerIs(string zone, string written, string other)
    {
        var dealer = new DealerId("D1");
        var phones = new DealerPhones([new(dealer, null, null, zone)]);

        Assert.Equal(Assert.Single(phones.Read(written, dealer)), Assert.Single(phones.Read(other, dealer)));
    }

    [Fact]
    public void Read_NationalNumberOfAnotherCountry_IsAnotherNumber()
    {
        var (here, there) = (new DealerId("D1"), new DealerId("D2"));
        var phones = new DealerPhones(
            [new(here, null, null, "Europe/Berlin"), new(there, null, null, "Europe/Prague")]);

        Assert.NotEqual(
            Assert.Single(phones.Read("603 123 456", here)), Assert.Single(phones.Read("603 123 456", there)));
    }

    [Fact]
    public void Validate_PlaceholdersAndMaskedNumbers_AreFindingsAndNoDuplicates()
    {
        using var folder = Phones("00000000000", "00000000000", "138****8000", "138****8000", "12345");

        Assert.Equal(
            Enumerable.Range(2, 5).Select(line => $"cards.csv:{line} phone=: {Unreadable}"),
            folder.Read().Findings.Shown());
    }

    [Fact]
    public void Validate_CardWithTwoNumbers_TiesThoseOfBothTogether()
    {
        using var folder = Phones("13800138000", "13900139000", "13800138000 / 13900139000", "13700137000");

        var found = folder.Read().Findings;

        Assert.Equal(["C2", "C3"], found.Select(one => one.Value));
        Assert.All(found, one => Assert.Contains("duplicate of card C1:", one.Message.En, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_TrunkZeroAndCountryCode_AreProbableDuplicates()
    {
        using var folder = Phones("0171 1234567", "+49 171 1234567")
            .With(DatasetFiles.Dealers, "dealer,time_zone\nD1,Europe/Berlin\n");

        Assert.Equal(["C2"], folder.Read().Findings.Select(found => found.Value));
    }

    private static SampleFolder Phones(params string[] phones) => new SampleFolder().With(
        DatasetFiles.Cards,
        SampleFolder.CardColumns + string.Concat(phones.Select((phone, card) =>
            $"C{card + 1},D1,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,,{phone}\n")));
}
