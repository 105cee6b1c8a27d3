using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvExcerptTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("walk-inn", "walk-inn")]
    [InlineData("2010-02-30", "2010-02-30")]
    [InlineData("2010-02-30 10:15", "2010-02-30 10:15")]
    [InlineData("2010-02-30T10:15:99", "2010-02-30T10:15:99")]
    [InlineData("2010/2/30", "2010/2/30")]
    [InlineData("-123456789", "-123456789")]
    public void Of_ShortHarmlessValue_IsTheValue(string value, string excerpt) =>
        Assert.Equal(excerpt, CsvExcerpt.Of(value));

    [Theory]
    [InlineData("13812345678", "***")]
    [InlineData("+86 138-1234-5678", "+***")]
    [InlineData("(021) 6234 5678", "(***")]
    [InlineData("１３８１２３４５６７８", "***")]
    [InlineData("1900-12-34567", "***")]
    [InlineData("call 138 1234 5678 soon", "call *** soon")]
    [InlineData("1234567890", "***")]
    [InlineData("2010-02-30 13812345678", "***")]
    public void Of_TenDigitsOrMore_AreHidden(string value, string excerpt) =>
        Assert.Equal(excerpt, CsvExcerpt.Of(value));

    [Fact]
    public void Of_LongValue_IsCutAt40WithAnEllipsis()
    {
        Assert.Equal(new string('a', 40), CsvExcerpt.Of(new string('a', 40)));
        Assert.Equal(new string('a', 39) + "…", CsvExcerpt.Of(new string('a', 41)));
        Assert.Equal(new string('a', 39) + "…", CsvExcerpt.Of(new string('a', 1_000_000)));
    }

    [Fact]
    public void Of_PhoneNumberAcrossTheCut_IsHidden() =>
        Assert.Equal(new string('a', 35) + "***", CsvExcerpt.Of(new string('a', 35) + "13812345678"));

    [Fact]
    public void Of_PhoneNumberFarBehindMuchThatIsHidden_ShowsNoDigitOfIt() =>
        Assert.Equal("***x", CsvExcerpt.Of(new string('1', 249) + "x13812345678"));

    [Fact]
    public void Of_PairOfSurrogatesAtTheCut_IsNotSplit() =>
        Assert.Equal(new string('a', 38) + "…", CsvExcerpt.Of(new string('a', 38) + "😀😀"));

    [Theory]
    [InlineData("a\r\nb\tc\0d", "abcd")]
    [InlineData("\u001b[31mred", "[31mred")]
    [InlineData("a\u202eb\u2028c", "abc")]
    public void Of_ControlCharacters_AreLeftOut(string value, string excerpt) =>
        Assert.Equal(excerpt, CsvExcerpt.Of(value));

    [Fact]
    public void Of_Utf8_IsDecoded() => Assert.Equal("王先生", CsvExcerpt.Of("王先生"u8));
}
