using System.Text;
using Funnel.Samples.Dashboard.Exports;

namespace Funnel.Samples.Dashboard.Tests.Exports;

public sealed class CsvTableTests
{
    [Fact]
    public void Bytes_Table_BeginWithTheMarkOfUtf8() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], new CsvTable("t", ["甲"], []).Bytes()[..3]);

    [Fact]
    public void Bytes_TextsThatWouldRun_AreLedByAnApostrophe() =>
        Assert.Equal(
            "name\r\n\"'=1+1\"\r\n\"'+86\"\r\n\"'-x\"\r\n\"'@y\"\r\n",
            Text(["name"], ["=1+1"], ["+86"], ["-x"], ["@y"]));

    [Fact]
    public void Bytes_Numbers_StayNumbers() =>
        Assert.Equal("a,b,c,d\r\n-5,0.25,12.5,\r\n", Text(["a", "b", "c", "d"], [-5L, 0.25, 12.5m, null]));

    [Fact]
    public void Bytes_CommaAndQuote_AreQuoted() => Assert.Equal("a\r\n\"x,\"\"y\"\"\"\r\n", Text(["a"], ["x,\"y\""]));

    private static string Text(string[] columns, params object?[][] rows) =>
        Encoding.UTF8.GetString(new CsvTable("t", columns, rows).Bytes()[3..]);
}
