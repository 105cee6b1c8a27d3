using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.Leads;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of leads.csv. An appointment may lie ahead; nothing lies before the lead came in.</summary>
internal static class LeadRows
{
    private const int Lead = 0;
    private const int Dealer = 1;
    private const int Consultant = 2;
    private const int ReceivedAt = 3;
    private const int Platform = 4;
    private const int RespondedAt = 5;
    private const int Valid = 6;
    private const int AppointmentAt = 7;
    private const int ArrivedAt = 8;
    private const int Card = 9;
    private const int Entry = 10;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("lead"),
        CsvColumn.Required("dealer"),
        CsvColumn.Optional("consultant"),
        CsvColumn.Required("received_at"),
        CsvColumn.Required("platform"),
        CsvColumn.Optional("responded_at"),
        CsvColumn.Optional("valid"),
        CsvColumn.Optional("appointment_at"),
        CsvColumn.Optional("arrived_at"),
        CsvColumn.Optional("card"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    public static Lead Read(ref RowFields row, CardDirectory cards, ListTables lists)
    {
        var received = row.Moment(ReceivedAt);
        return new()
        {
            Id = new(row.Own(Lead)),
            Dealer = new(row.Shared(Dealer)),
            Consultant = row.SharedOrNone(Consultant) is { } consultant ? new ConsultantId(consultant) : null,
            ReceivedAt = received,
            Platform = row.Code(Platform, lists.Platforms) is { Value: not null } platform
                ? platform
                : new(RowFields.Missing),
            RespondedAt = NotBefore(ref row, RespondedAt, received),
            IsValid = row[Valid].IsEmpty ? null : row.FlagOrFalse(Valid),
            AppointmentAt = row.MomentOrNone(AppointmentAt),
            ArrivedAt = NotBefore(ref row, ArrivedAt, received),
            Entry = row.NamedEntry(Entry, received.Date),
            Card = row[Card].IsEmpty ? null : row.Card(Card, cards) >= 0 ? new CardId(row.Own(Card)) : default(CardId?),
        };
    }

    private static LocalDateTime? NotBefore(ref RowFields row, int column, LocalDateTime received)
    {
        var moment = row.MomentOrNone(column);
        if (moment < received)
        {
            row.Refuse(column, DatasetMessages.BeforeReceived);
        }

        return moment;
    }
}
