using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvFileTests
{
    private const int Card = 0;
    private const int Phone = 3;

    [Fact]
    public void Read_PlainRows_GivesValuesAndLines()
    {
        var reading = CsvReading.Of("card,on,note\nC1,2010-10-01,hello\nC2,2010-10-02,\n");

        Assert.Equal(["2: C1|2010-10-01|hello", "3: C2|2010-10-02|"], reading.Rows);
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNotPartOfTheFirstName() =>
        Assert.Equal(["2: C1|2010-10-01|"], CsvReading.Of("\uFEFFcard,on\nC1,2010-10-01\n").Rows);

    [Theory]
    [InlineData("card,on\nC1,a\nC2,b\n")]
    [InlineData("card,on\r\nC1,a\r\nC2,b\r\n")]
    [InlineData("card,on\nC1,a\r\nC2,b")]
    [InlineData("card,on\r\nC1,a\nC2,b\n\n\r\n")]
    public void Read_AnyLineEnds_GivesTheSameRows(string text)
    {
        var reading = CsvReading.Of(text);

        Assert.Equal(["2: C1|a|", "3: C2|b|"], reading.Rows);
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void Read_BlankLinesBetweenRows_ArePassedOverAndCounted() =>
        Assert.Equal(["4: C1|a|", "6: C2|b|"], CsvReading.Of("\ncard,on\n\nC1,a\n\nC2,b\n").Rows);

    [Fact]
    public void Read_QuotedLineBreaks_KeepTheLinesOfLaterRowsRight()
    {
        var reading = CsvReading.Of("card,on,note\r\nC1,a,\"one\r\ntwo\nthree\"\r\nC2,b,\"x\"\nC3,c,\n");

        Assert.Equal(["2: C1|a|one\r\ntwo\nthree", "5: C2|b|x", "6: C3|c|"], reading.Rows);
    }

    [Theory]
    [InlineData("\"say \"\"hi\"\"\"", "say \"hi\"")]
    [InlineData("\"\"\"\"", "\"")]
    [InlineData("\"a,b\"", "a,b")]
    [InlineData("\"\"", "")]
    [InlineData(" padded\u3000", "padded")]
    [InlineData("\" cut too \"", "cut too")]
    [InlineData("Ｃ１２ａ－", "C12a－")]
    [InlineData("=1+1", "=1+1")]
    [InlineData("王小姐", "王小姐")]
    public void Read_Field_GivesItsText(string field, string text) =>
        Assert.Equal([$"2: C1|a|{text}"], CsvReading.Of($"card,on,note\nC1,a,{field}\n").Rows);

    [Fact]
    public void Read_SeveralDoubledQuotes_AllValuesHoldTogether()
    {
        using var file = CsvReading.Open("card,on,note\n\"C\"\"1\",\"o\"\"n\",\"n\"\"ote\"\n");

        Assert.True(file.Read());
        var row = file.Row;
        var card = row[0];
        var on = row[1];
        var note = row[2];

        Assert.True(card.SequenceEqual("C\"1"u8));
        Assert.True(on.SequenceEqual("o\"n"u8));
        Assert.True(note.SequenceEqual("n\"ote"u8));
    }

    [Fact]
    public void Read_ColumnsInAnyOrderAndUnknownOnes_AreFoundByName() =>
        Assert.Equal(["2: C1|a|n"], CsvReading.Of("extra,note,on,card,extra\nx,n,a,C1,y\n").Rows);

    [Fact]
    public void Row_ColumnTheFileHasNot_IsEmpty()
    {
        using var file = CsvReading.Open("card,on\nC1,a\n");

        Assert.True(file.Read());

        Assert.True(file.Has(Card));
        Assert.False(file.Has(Phone));
        Assert.True(file.Row[Phone].IsEmpty);
    }

    [Fact]
    public void Read_SoundAndFaultyRows_AreCounted()
    {
        using var file = CsvReading.Open("card,on\nC1,a\nC,2,2\nC3,c\n");

        while (file.Read())
        {
        }

        Assert.Equal(2, file.RowsRead);
        Assert.Equal(1, file.RowsRejected);
        Assert.Equal(24, file.Length);
        Assert.Equal(24, file.Offset);
    }

    [Fact]
    public void Open_FileThatIsNotThere_Throws() =>
        Assert.Throws<FileNotFoundException>(() =>
            CsvFile.Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), CsvReading.Layout, _ => { }));

    [Fact]
    public void Layout_ColumnNamedTwice_Throws() =>
        Assert.Throws<ArgumentException>(() => new CsvLayout(CsvColumn.Required("card"), CsvColumn.Optional("card")));
}
