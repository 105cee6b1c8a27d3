using System.Text;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvFileFaultTests
{
    private const string Unclosed = "a closing quote for the field that starts on this line";
    private const string AfterClosing =
        "a comma or the end of the row after a closing quote; a quote within a field is doubled";
    private const string Stray = "quotes around a field that has a quote in it, and that quote doubled";

    [Theory]
    [InlineData("C1,a,b,c", "4 fields")]
    [InlineData("C1,a,b,,c", "5 fields")]
    public void Read_MoreFieldsThanTheHeader_IsAFaultOfTheRow(string row, string found) =>
        HasOneFault($"card,on,note\n{row}\nC2,b,\n", new("cards.csv", 2, "", found, "3 fields, as in the header"));

    [Fact]
    public void Read_QuoteNeverClosed_NamesItsLineAndLosesNoOtherRow()
    {
        var reading = CsvReading.Of("card,on,note\nC1,\"a\nb\",\"open\nC2,b,\nC3,c,\n");

        Assert.Equal([new SeenFault("cards.csv", 3, "note", "", Unclosed)], reading.Faults);
        Assert.Equal(["4: C2|b|", "5: C3|c|"], reading.Rows);
    }

    [Fact]
    public void Read_QuoteClosedByALaterRow_LosesNoRowInBetween()
    {
        var reading = CsvReading.Of("card,on,note\nC1,a,\"open\nC2,b,\nC3,c,\"sound\"\nC4,d,\n");

        Assert.Equal([new SeenFault("cards.csv", 2, "note", "", AfterClosing)], reading.Faults);
        Assert.Equal(["3: C2|b|", "4: C3|c|sound", "5: C4|d|"], reading.Rows);
    }

    [Fact]
    public void Read_UnclosedQuoteAtTheVeryEnd_IsAFault() =>
        HasOneFault("card,on,note\nC2,b,\nC1,a,\"open", new("cards.csv", 3, "note", "", Unclosed), "2: C2|b|");

    [Fact]
    public void Read_TextAfterClosingQuote_IsAFault() =>
        HasOneFault("card,on,note\nC1,\"a\"x,\nC2,b,\n", new("cards.csv", 2, "on", "", AfterClosing));

    [Fact]
    public void Read_BrokenFieldBeforeASoundOneOverTwoLines_GoesOnAfterBoth() =>
        HasOneFault(
            "card,on,note\nC1,\"a\"x,\"l\nm\"\nC2,b,\n", new("cards.csv", 2, "on", "", AfterClosing), "4: C2|b|");

    [Theory]
    [InlineData("a\"b")]
    [InlineData(" \"b\"")]
    [InlineData("5\"")]
    public void Read_QuoteInUnquotedField_IsAFault(string field) =>
        HasOneFault($"card,on,note\nC1,{field},\nC2,b,\n", new("cards.csv", 2, "on", "", Stray));

    [Fact]
    public void Read_BytesThatAreNotUtf8_NameTheColumnAndTheByte() =>
        HasOneFault([.. "card,on,note\nC1,"u8, 0xD5, 0xC5, .. ",\nC2,b,\n"u8],
            new("cards.csv", 2, "on", "byte 0xD5", "UTF-8 text"));

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE7, 0x8E })]
    [InlineData(new byte[] { 0xFF, 0xFE })]
    public void Read_OverlongSurrogateOrCutUtf8_IsAFault(byte[] bytes)
    {
        var reading = CsvReading.Of([.. "card,on,note\nC1,"u8, .. bytes, .. ",\nC2,b,\n"u8]);

        Assert.Equal((2, "on", "UTF-8 text"), Summary(Assert.Single(reading.Faults)));
        Assert.Equal(["3: C2|b|"], reading.Rows);
    }

    [Fact]
    public void Read_BytesOfAnotherByteOrderMarkAfterABrokenRow_DoNotChangeTheEncoding()
    {
        var reading = CsvReading.Of([.. "card,on\nC1,\"a\n"u8, 0xFF, 0xFE, .. ",b\nC3,c\n"u8]);

        Assert.Equal([(2, "on", Unclosed), (3, "card", "UTF-8 text")], reading.Faults.Select(Summary));
        Assert.Equal(["4: C3|c|"], reading.Rows);
    }

    [Fact]
    public void Read_NotUtf8InAPersonalColumn_ShowsNothingOfIt() =>
        HasOneFault([.. "card,on,phone\nC1,a,"u8, 0xD5, .. "\nC2,b,\n"u8],
            new("cards.csv", 2, "phone", "", "UTF-8 text"));

    [Fact]
    public void Read_NotUtf8InAnUnknownColumn_NamesItAndShowsNothingOfIt() =>
        HasOneFault([.. "card,on,extra\nC1,a,"u8, 0xD5, .. "\nC2,b,\n"u8],
            new("cards.csv", 2, "extra", "", "UTF-8 text"));

    [Fact]
    public void Read_NulCharacter_IsAFault() =>
        HasOneFault("card,on,note\nC1,a\0,\nC2,b,\n", new("cards.csv", 2, "on", "", "text without NUL characters"));

    [Fact]
    public void Read_ManyFaults_AreReportedInOrderBetweenTheSoundRows()
    {
        var reading = CsvReading.Of(
            "card,on,note\nC1,1,2,3\nC2,b,\nC3,c\"c,\nC4,d,\nC5,\"e\"e,\nC6,f,\nC7,g,\"g\nC8,h,\n");

        Assert.Equal(
            [(2, "", "3 fields, as in the header"), (4, "on", Stray), (6, "on", AfterClosing), (8, "note", Unclosed)],
            reading.Faults.Select(Summary));
        Assert.Equal(["3: C2|b|", "5: C4|d|", "7: C6|f|", "9: C8|h|"], reading.Rows);
    }

    [Fact]
    public void Fault_OfAValue_NamesLineColumnAndValue()
    {
        using var file = CsvReading.Open("card,on\n\nC1,2010-02-30\n");

        Assert.True(file.Read());

        Assert.Equal(
            new SeenFault("cards.csv", 3, "on", "2010-02-30", "a date yyyy-MM-dd"),
            SeenFault.Of(file.Row.Fault(1, new("日期", "a date yyyy-MM-dd"))));
    }

    [Fact]
    public void Fault_OfAPersonalColumn_HasNoValue()
    {
        using var file = CsvReading.Open("card,on,phone\nC1,a,13812345678\n");

        Assert.True(file.Read());

        Assert.Equal(
            new SeenFault("cards.csv", 2, "phone", "", "nothing"),
            SeenFault.Of(file.Row.Fault(3, new("无", "nothing"))));
    }

    private static void HasOneFault(string text, SeenFault fault, string row = "3: C2|b|") =>
        HasOneFault(Encoding.UTF8.GetBytes(text), fault, row);

    private static void HasOneFault(byte[] text, SeenFault fault, string row = "3: C2|b|")
    {
        var reading = CsvReading.Of(text);

        Assert.Equal([fault], reading.Faults);
        Assert.Equal([row], reading.Rows);
    }

    private static (long Line, string Column, string Expected) Summary(SeenFault fault) =>
        (fault.Line, fault.Column, fault.Expected);
}
