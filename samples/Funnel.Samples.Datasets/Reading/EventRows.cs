using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Samples.Datasets.Csv;
using NodaTime;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>The rows of events.csv. A field its event does not use is not looked at.</summary>
internal static class EventRows
{
    public const int Card = 0;

    private const int On = 1;
    private const int Event = 2;
    private const int Consultant = 3;
    private const int How = 4;
    private const int Contents = 5;
    private const int Level = 6;
    private const int NextContactOn = 7;
    private const int Reason = 8;
    private const int Model = 9;
    private const int To = 10;
    private const int Note = 11;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("card"),
        CsvColumn.Required("on"),
        CsvColumn.Required("event"),
        CsvColumn.Optional("consultant"),
        CsvColumn.Optional("how"),
        CsvColumn.Optional("contents"),
        CsvColumn.Optional("level"),
        CsvColumn.Optional("next_contact_on"),
        CsvColumn.Optional("reason"),
        CsvColumn.Optional("model"),
        CsvColumn.Optional("to"),
        CsvColumn.Personal("note"));

    /// <summary>What happened; null only for a row that is not sound.</summary>
    public static CardEvent? Read(ref RowFields row)
    {
        row.Required(Card);
        var on = row.Date(On);
        var move = row.Code(Event, CodeTables.Events);
        if (!row.IsSound && !IsMove(row))
            return null;
        return move switch
        {
            CardMove.Contact => Contact(ref row, on),
            CardMove.SignOrder => new CardEvent.OrderSigned(on),
            CardMove.CancelOrder => new CardEvent.OrderCancelled(on),
            CardMove.Deliver => new CardEvent.Delivered(on),
            CardMove.Lose => Lost(ref row, on),
            CardMove.SetDormant => new CardEvent.WentDormant(on),
            CardMove.Reactivate => new CardEvent.Reactivated(on),
            CardMove.Transfer =>
                new CardEvent.Transferred(on, new ConsultantId(row.Shared(To)), row.SharedOrNone(Reason)),
            CardMove.MergeInto => new CardEvent.MergedInto(on, new CardId(row.Own(To))),
            CardMove.Unmerge => new CardEvent.Unmerged(on),
            _ => throw new InvalidOperationException($"No row says '{move}'."),
        };
    }

    // What an event uses is unknown where the event itself is.
    private static bool IsMove(RowFields row) => CodeTables.Events.TryGet(row[Event], out _);

    private static CardEvent.Contact Contact(ref RowFields row, LocalDate on) => new(
        on,
        new ConsultantId(row.Shared(Consultant)),
        row.Code(How, CodeTables.Manners),
        row.Contents(Contents),
        row.SharedOrNone(Level) is { } level ? new LevelCode(level) : null,
        row.DateOrNone(NextContactOn),
        row.OwnOrNone(Note));

    private static CardEvent.Lost Lost(ref RowFields row, LocalDate on)
    {
        var reason = row.Code(Reason, CodeTables.LostReasons);
        return new(on, reason, reason.KeepsModelBought() ? ModelBought(row) : null, row.OwnOrNone(Note));
    }

    private static Domain.Channels.ModelName? ModelBought(RowFields row) =>
        row.SharedOrNone(Model) is { } model ? new(model) : null;
}
