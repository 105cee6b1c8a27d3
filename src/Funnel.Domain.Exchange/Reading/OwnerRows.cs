using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Owners;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of owner_contacts.csv and owner_transfers.csv, each about a delivered card.</summary>
internal static class OwnerRows
{
    private const int Card = 0;
    private const int On = 1;
    private const int Consultant = 2;
    private const int Reason = 3;
    private const int ContactEntry = 3;
    private const int TransferEntry = 4;

    public static CsvLayout Contacts { get; } = new(
        CsvColumn.Required("card"),
        CsvColumn.Required("on"),
        CsvColumn.Required("consultant"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static CsvLayout Transfers { get; } = new(
        CsvColumn.Required("card"),
        CsvColumn.Required("on"),
        CsvColumn.Required("to"),
        CsvColumn.Optional("reason"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static OwnerContact ReadContact(ref RowFields row, CardsReading cards)
    {
        var card = Delivered(ref row, cards);
        var on = row.Date(On);
        return new(card, on, new(row.Shared(Consultant))) { Entry = row.NamedEntry(ContactEntry, on) };
    }

    public static OwnerTransfer ReadTransfer(ref RowFields row, CardsReading cards) =>
        new(Delivered(ref row, cards), row.Date(On), new(row.Shared(Consultant)), CauseOf(ref row, cards))
        {
            Entry = row.NamedEntry(TransferEntry, row.DateRead(On) ?? default),
        };

    // Old data says it in words of its own: they are kept.
    private static HandoverCause? CauseOf(ref RowFields row, CardsReading cards)
    {
        if (row.SharedOrNone(Reason) is not { } cause)
        {
            return null;
        }

        if (!cards.Lists.HandoverCauses.TryGet(row[Reason], out _))
        {
            row.Note(Reason, DatasetMessages.UnlistedCause);
        }

        return new(cause);
    }

    private static CardId Delivered(ref RowFields row, CardsReading cards)
    {
        var card = row.Card(Card, cards.Directory);
        if (card < 0)
        {
            return new(RowFields.Missing);
        }

        var delivered = cards.DeliveredOn(card);
        if (delivered is null)
        {
            row.Refuse(Card, DatasetMessages.NotDelivered);
        }
        else if (row.DateRead(On) < delivered)
        {
            row.Refuse(On, DatasetMessages.BeforeDelivery);
        }

        return new(row.Own(Card));
    }
}
