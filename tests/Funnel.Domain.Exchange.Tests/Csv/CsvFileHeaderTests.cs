using System.Text;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvFileHeaderTests
{
    [Fact]
    public void Open_RequiredColumnMissing_NamesItAndReadsNothing()
    {
        var reading = CsvReading.Of("card,date\nC1,2010-10-01\n");

        Assert.Equal([new SeenFault("cards.csv", 1, "on", "", "a column named on in the header row")], reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Open_NoHeaderRow_NamesEveryRequiredColumnAndNoValue()
    {
        var reading = CsvReading.Of("C1,2010-10-01,13812345678\n");

        Assert.Equal(["card", "on"], reading.Faults.Select(fault => fault.Column));
        Assert.All(reading.Faults, fault => Assert.Equal("", fault.Value));
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Open_ColumnNamedTwice_IsAFault()
    {
        var reading = CsvReading.Of("card,on,note,note\nC1,a,x,y\n");

        Assert.Equal(
            [new SeenFault("cards.csv", 1, "note", "2 columns", "one column named note in the header row")],
            reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n")]
    public void Open_EmptyFile_AsksForAHeader(string text)
    {
        var reading = CsvReading.Of(text);

        Assert.Equal([new SeenFault("cards.csv", 1, "", "", "a header row")], reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Theory]
    [InlineData("card,on")]
    [InlineData("card,on\r\n")]
    [InlineData("\uFEFFcard,on\n\n")]
    public void Open_HeaderAlone_IsAFileWithoutRows(string text)
    {
        var reading = CsvReading.Of(text);

        Assert.Empty(reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Open_Utf16_AsksForUtf8()
    {
        var reading = CsvReading.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("card,on\nC1,a\n")]);

        Assert.Equal([new SeenFault("cards.csv", 1, "", "another encoding", "UTF-8 text")], reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Open_HeaderWithBrokenQuotes_ReadsNothing()
    {
        var reading = CsvReading.Of("card,\"on\nC1,a\n");

        Assert.Equal(
            [new SeenFault("cards.csv", 1, "", "", "a closing quote for the field that starts on this line")],
            reading.Faults);
        Assert.Empty(reading.Rows);
    }

    [Fact]
    public void Open_QuotedHeader_IsReadLikeAnyField() =>
        Assert.Equal(["2: C1|a|"], CsvReading.Of("\"card\",\"on\"\nC1,a\n").Rows);
}
