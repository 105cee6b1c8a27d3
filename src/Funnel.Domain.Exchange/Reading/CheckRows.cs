using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of checks.csv.</summary>
internal static class CheckRows
{
    private const int Dealer = 0;
    private const int Consultant = 1;
    private const int On = 2;
    private const int Kind = 3;
    private const int Passed = 4;
    private const int Stage = 5;
    private const int Card = 6;
    private const int Entry = 7;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("dealer"),
        CsvColumn.Required("consultant"),
        CsvColumn.Required("on"),
        CsvColumn.Required("kind"),
        CsvColumn.Required("passed"),
        CsvColumn.Optional("stage"),
        CsvColumn.Optional("card"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static Check Read(ref RowFields row, CardDirectory cards) => new(
        new(row.Shared(Dealer)),
        new(row.Shared(Consultant)),
        row.Date(On),
        row.Code(Kind, CodeTables.CheckKinds),
        row.Flag(Passed),
        row.CodeOrNone(Stage, CodeTables.Stages),
        row[Card].IsEmpty ? null : row.Card(Card, cards) >= 0 ? new CardId(row.Own(Card)) : default(CardId?))
    {
        Entry = row.NamedEntry(Entry, row.DateRead(On) ?? default),
    };
}
