using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of consultants.csv.</summary>
internal static class ConsultantRows
{
    private const int Consultant = 0;
    private const int Dealer = 1;
    private const int Name = 2;
    private const int ActiveFrom = 3;
    private const int ActiveUntil = 4;
    private const int Senior = 5;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("consultant"),
        CsvColumn.Required("dealer"),
        CsvColumn.Personal("name"),
        CsvColumn.Optional("active_from"),
        CsvColumn.Optional("active_until"),
        CsvColumn.Optional("senior"));

    public static Consultant Read(ref RowFields row)
    {
        var from = row.DateOrNone(ActiveFrom);
        var until = row.DateOrNone(ActiveUntil);
        if (until < from)
        {
            row.Refuse(ActiveUntil, DatasetMessages.ActiveUntilBeforeFrom);
        }

        return new(
            new(row.Own(Consultant)),
            new(row.Shared(Dealer)),
            row.OwnOrNone(Name),
            from,
            until,
            row.FlagOrFalse(Senior));
    }
}
