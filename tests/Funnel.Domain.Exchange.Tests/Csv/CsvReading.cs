using System.Text;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

/// <summary>All that a file gives: its rows as "line: first|second|third", and its faults.</summary>
internal sealed record CsvReading(IReadOnlyList<string> Rows, IReadOnlyList<SeenFault> Faults)
{
    /// <summary>card and on must be there, note need not, phone is personal.</summary>
    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("card"),
        CsvColumn.Required("on"),
        CsvColumn.Optional("note"),
        CsvColumn.Personal("phone"));

    public static CsvReading Of(string text, CsvLimits? limits = null) => Of(Encoding.UTF8.GetBytes(text), limits);

    public static CsvReading Of(byte[] bytes, CsvLimits? limits = null)
    {
        var faults = new List<SeenFault>();
        using var file = CsvFile.Open(
            new MemoryStream(bytes), "cards.csv", Layout, fault => faults.Add(SeenFault.Of(fault)), limits);
        return new(RowsOf(file), faults);
    }

    public static CsvFile Open(string text, Action<CsvFault>? report = null) =>
        CsvFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "cards.csv", Layout, report ?? (_ => { }));

    public static CsvReading OfFile(string path)
    {
        var faults = new List<SeenFault>();
        using var file = CsvFile.Open(path, Layout, fault => faults.Add(SeenFault.Of(fault)));
        return new(RowsOf(file), faults);
    }

    private static List<string> RowsOf(CsvFile file)
    {
        var rows = new List<string>();
        while (file.Read())
        {
            rows.Add($"{file.Row.Line}: {file.Row.Text(0)}|{file.Row.Text(1)}|{file.Row.Text(2)}");
        }

        return rows;
    }
}
