using System.Text;
using Funnel.Domain.Exchange.Csv;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of corrections.csv.</summary>
internal static class RecordCorrectionRows
{
    private const int File = 0;
    private const int Id = 1;
    private const int Cause = 2;
    private const int Note = 3;
    private const int Entry = 4;

    /// <summary>The files whose records can be corrected.</summary>
    public static IReadOnlyList<string> Files { get; } =
        ["traffic", "leads", "base_customers", "checks", "owner_contacts", "owner_transfers"];

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("file"),
        CsvColumn.Required("id"),
        CsvColumn.Required("cause"),
        CsvColumn.Personal("note"),
        CsvColumn.Optional("row"),
        CsvColumn.Required("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static RecordCorrection Read(ref RowFields row)
    {
        var file = Encoding.UTF8.GetString(row.Required(File));
        if (file.Length > 0 && !Files.Contains(file))
        {
            row.Report(File, Expectations.OneOf(Files));
        }

        row.Required(Entry + 1);
        var entry = row.NamedEntry(Entry, LocalDate.MinIsoValue);
        return new(
            file,
            row.Own(Id),
            row.CorrectionCause(Cause),
            entry?.RecordedOn is null ? new() { RecordedOn = LocalDate.MinIsoValue } : entry,
            row.OwnOrNone(Note),
            row.Line);
    }
}
