using System.Text;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of events.csv that correct others.</summary>
internal static class CorrectionRows
{
    public const string Voided = "voided";
    public const string Amended = "amended";

    private static readonly byte[] VoidedInUtf8 = Encoding.UTF8.GetBytes(Voided);
    private static readonly byte[] AmendedInUtf8 = Encoding.UTF8.GetBytes(Amended);

    /// <summary>Whether a row is a correction.</summary>
    public static bool Are(ref RowFields row) =>
        row[EventRows.Event].SequenceEqual(VoidedInUtf8) || row[EventRows.Event].SequenceEqual(AmendedInUtf8);

    /// <summary>The correction, where the row is sound; of any other the faults are reported.</summary>
    public static CorrectionDraft Read(ref RowFields row, TextNumbers texts)
    {
        row.Required(EventRows.Card);
        row.Required(EventRows.Target);
        row.Required(EventRows.Entry + 1);
        var cause = row.CorrectionCause(EventRows.Cause);
        var entry = row.Entry(EventRows.Entry) ?? new();
        var isAmended = row[EventRows.Event].SequenceEqual(AmendedInUtf8);
        return new(
            row.OwnOrNone(EventRows.Card) ?? "",
            row.Line,
            row.OwnOrNone(EventRows.Target) ?? "",
            cause,
            entry.RecordedOn is null ? new() { RecordedOn = LocalDate.MinIsoValue } : entry,
            row.OwnOrNone(EventRows.Note),
            isAmended ? RightRow.Read(ref row, texts) : null);
    }
}
