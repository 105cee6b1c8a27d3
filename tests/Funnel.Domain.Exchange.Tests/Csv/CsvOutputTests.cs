using System.Text;
using CsvHelper;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvOutputTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("王先生", "王先生")]
    public void ForSpreadsheets_Text_IsQuotedWhereItMust(string text, string written) =>
        Assert.Equal(written + ",x\r\n", Spreadsheet(text));

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+8613812345678", "\"'+8613812345678\"")]
    [InlineData("-2+3", "\"'-2+3\"")]
    [InlineData("-5", "\"'-5\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("a=1", "a=1")]
    public void ForSpreadsheets_TextThatStartsAFormula_IsLedByAnApostrophe(string text, string written) =>
        Assert.Equal(written + ",x\r\n", Spreadsheet(text));

    [Fact]
    public void ForSpreadsheets_Numbers_AreNoText()
    {
        var output = new StringWriter();
        using (var writer = CsvOutput.ForSpreadsheets(output))
        {
            writer.WriteField(-5);
            writer.WriteField(-0.625);
            writer.WriteField((long?)null);
            writer.WriteField(true);
            writer.EndRecord();
        }

        Assert.Equal("-5,-0.625,,true\r\n", output.ToString());
    }

    [Fact]
    public void ForDatasets_AnyText_IsWrittenAsItIs()
    {
        using var stream = new MemoryStream();
        using (var writer = CsvOutput.ForDatasets(stream))
        {
            Write(writer, "=1+1");
        }

        Assert.Equal("=1+1,x\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Spreadsheet(string text)
    {
        var output = new StringWriter();
        using (var writer = CsvOutput.ForSpreadsheets(output))
        {
            Write(writer, text);
        }

        return output.ToString();
    }

    private static void Write(CsvWriter writer, string text)
    {
        writer.WriteField(text);
        writer.WriteField("x");
        writer.EndRecord();
    }
}
