using System.Globalization;
using Funnel.Domain.Facts;
using Funnel.Domain.Sql;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Sql;

public sealed class RowLayoutTests
{
    private static readonly RowLayout<OrderFacts> Orders = new(
        FactKinds.Orders, SqlTable.Of(FactKinds.Orders) with { Only = [new("as_of", 14913)] });

    [Fact]
    public void Columns_OfATable_BeginWithThoseThatAreFixed() =>
        Assert.Equal(["as_of", .. FactKinds.Orders.Columns.Select(column => column.Name)], Orders.Columns);

    [Fact]
    public void Write_AnOrder_GivesDaysAsNumbersAndWhatIsMissingAsMissing()
    {
        var report = Story.OfCards("C1 walk-in 10-01 H | 10-20 order").Report("10-01", "10-31");
        var row = new Cells();

        Orders.Write(Assert.Single(report.Facts(FactKinds.Orders, Anchor.AsOf)), row);

        var cells = Orders.Columns.Zip(row.Written).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal("14913", cells["as_of"]);
        Assert.Equal("'C1'", cells["card"]);
        Assert.Equal("14883", cells["filed_on"]);
        Assert.Equal("14902", cells["signed_on"]);
        Assert.Equal("missing", cells["cancelled_on"]);
        Assert.Equal("missing", cells["media"]);
    }

    private sealed class Cells : IRowWriter
    {
        private const string Missing = "missing";

        public List<string> Written { get; } = [];

        public void Number(int value) => Written.Add(value.ToString(CultureInfo.InvariantCulture));

        public void NumberOrMissing(int? value) =>
            Written.Add(value?.ToString(CultureInfo.InvariantCulture) ?? Missing);

        public void LongNumber(long value) => Written.Add($"{value}L");

        public void LongNumberOrMissing(long? value) => Written.Add(value is null ? Missing : $"{value}L");

        public void Flag(bool value) => Written.Add(value ? "yes" : "no");

        public void Text(string value) => Written.Add($"'{value}'");

        public void TextOrMissing(string? value) => Written.Add(value is null ? Missing : $"'{value}'");
    }
}
