using System.Text;
using Funnel.Domain.Audit;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Csv;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of accepted.csv: an explanation of a finding each.</summary>
internal static class AcceptedRows
{
    private const int Rule = 0;
    private const int Members = 1;
    private const int By = 2;
    private const int Until = 3;
    private const int Note = 4;
    private const int Entry = 5;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("rule"),
        CsvColumn.Required("members"),
        CsvColumn.Required("by"),
        CsvColumn.Required("until"),
        CsvColumn.Personal("note"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static AcceptedFinding Read(ref RowFields row)
    {
        var members = Encoding.UTF8.GetString(row.Required(Members))
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (members.Length == 0 && !row[Members].IsEmpty)
        {
            row.Report(Members, new("以分号分隔的编号", "ids joined by semicolons"));
        }

        return new(
            row.Own(Rule),
            members.Length == 0 ? [RowFields.Missing] : members,
            new WriterId(row.Own(By)),
            row.Date(Until))
        {
            Note = row.OwnOrNone(Note),
            Entry = row.NamedEntry(Entry, LocalDate.MinIsoValue),
        };
    }
}
