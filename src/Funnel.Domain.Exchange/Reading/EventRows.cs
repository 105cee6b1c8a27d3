using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Exchange.Csv;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of events.csv. A field its event does not use is not looked at.</summary>
internal static class EventRows
{
    public const int Card = 0;
    public const int On = 1;
    public const int Event = 2;
    public const int Consultant = 3;
    public const int How = 4;
    public const int Contents = 5;
    public const int Level = 6;
    public const int NextContactOn = 7;
    public const int Reason = 8;
    public const int Model = 9;
    public const int To = 10;
    public const int Note = 11;
    public const int Answered = 12;
    public const int Criteria = 13;
    public const int PlannedOn = 14;
    public const int Agreed = 15;
    public const int FollowUpLevel = 16;
    public const int Detail = 17;
    public const int Refused = 18;
    public const int Entry = 19;
    public const int Target = 22;
    public const int RightEvent = 23;
    public const int Cause = 24;
    public const int CustomerKind = 25;
    public const int Channel = 26;
    public const int Media = 27;
    public const int LeadSource = 28;
    public const int Complete = 29;
    public const int Unit = 30;
    public const int ReturnsFrom = 31;
    public const int Customer = 32;
    public const int Phone = 33;

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
        CsvColumn.Personal("note"),
        CsvColumn.Optional("answered"),
        CsvColumn.Optional("criteria"),
        CsvColumn.Optional("planned_on"),
        CsvColumn.Optional("agreed"),
        CsvColumn.Optional("follow_up_level"),
        CsvColumn.Optional("detail"),
        CsvColumn.Optional("refused"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"),
        CsvColumn.Optional("target"),
        CsvColumn.Optional("right_event"),
        CsvColumn.Optional("cause"),
        CsvColumn.Optional("customer_kind"),
        CsvColumn.Optional("channel"),
        CsvColumn.Optional("media"),
        CsvColumn.Optional("lead_source"),
        CsvColumn.Optional("complete"),
        CsvColumn.Optional("unit"),
        CsvColumn.Optional("returns_from"),
        CsvColumn.Personal("customer"),
        CsvColumn.Personal("phone"));

    /// <summary>What happened, where the row is sound; of any other the faults are reported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="texts">The numbers of the texts the row shares with others.</param>
    /// <param name="cards">The cards there are.</param>
    public static EventRow Read(ref RowFields row, TextNumbers texts, CardDirectory cards)
    {
        row.Required(Card);
        var on = row.Date(On);
        var move = row.Code(Event, CodeTables.Events, CodeTables.EventsAndCorrections);

        // What an event uses is unknown where the event itself is.
        if (!row.IsSound && !CodeTables.Events.TryGet(row[Event], out _))
        {
            return default;
        }

        return move switch
        {
            CardMove.Contact => Contact(ref row, on, texts),
            CardMove.Lose => Lost(ref row, on, texts),
            CardMove.Transfer => new()
            {
                Move = move,
                On = on,
                Consultant = texts.Of(row.Required(To)),
                Cause = texts.Of(row[Reason]),
                Entry = row.Entry(Entry),
            },
            CardMove.MergeInto => Merge(ref row, on, cards),
            _ => new() { Move = move, On = on, Entry = row.Entry(Entry) },
        };
    }

    /// <summary>Whether a faulty row may have been an order, a closing or a merge.</summary>
    public static bool MayClose(ref RowFields row) =>
        !CodeTables.Events.TryGet(row[Event], out var move)
        || move is not (CardMove.Contact or CardMove.SetDormant or CardMove.Reactivate or CardMove.Transfer);

    private static EventRow Contact(ref RowFields row, LocalDate on, TextNumbers texts) => new()
    {
        Move = CardMove.Contact,
        On = on,
        Consultant = texts.Of(row.Required(Consultant)),
        Manner = texts.Of(row.Listed(How, texts.Lists.Manners, isRequired: true)),
        Contents = row.Contents(Contents),
        Level = texts.Of(row[Level]),
        NextContactOn = row.DateOrNone(NextContactOn),
        IsAgreed = row.FlagOrFalse(Agreed),
        HasRefused = row.FlagOrFalse(Refused),
        FollowUpLevel = row.NumberOrNone(FollowUpLevel, byte.MaxValue),
        Basis = row.Basis(Answered, Criteria, PlannedOn, isGraded: !row[Level].IsEmpty, texts.Bases),
        Text = row[Note],
        Entry = row.Entry(Entry),
    };

    private static EventRow Lost(ref RowFields row, LocalDate on, TextNumbers texts)
    {
        var reason = row.Code(Reason, CodeTables.LostReasons);
        return new()
        {
            Move = CardMove.Lose,
            On = on,
            LostReason = reason,
            LostDetail = texts.Of(row[Detail]),
            ModelBought = reason.KeepsModelBought() ? texts.Of(row[Model]) : 0,
            Text = row[Note],
            Entry = row.Entry(Entry),
        };
    }

    private static EventRow Merge(ref RowFields row, LocalDate on, CardDirectory cards)
    {
        var survivor = row.Required(To);
        return new()
        {
            Move = CardMove.MergeInto,
            On = on,
            Survivor = cards.Find(survivor),
            Text = survivor,
            Entry = row.Entry(Entry),
        };
    }
}
