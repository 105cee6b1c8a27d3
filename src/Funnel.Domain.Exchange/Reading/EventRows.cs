using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Exchange.Csv;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

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
    public const int To = 10;
    private const int Note = 11;
    private const int Answered = 12;
    private const int Criteria = 13;
    private const int PlannedOn = 14;
    private const int Agreed = 15;
    private const int FollowUpLevel = 16;
    private const int Detail = 17;
    private const int Refused = 18;

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
        CsvColumn.Optional("refused"));

    /// <summary>What happened, where the row is sound; of any other the faults are reported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="texts">The numbers of the texts the row shares with others.</param>
    /// <param name="cards">The cards there are.</param>
    public static EventRow Read(ref RowFields row, TextNumbers texts, CardDirectory cards)
    {
        row.Required(Card);
        var on = row.Date(On);
        var move = row.Code(Event, CodeTables.Events);

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
            },
            CardMove.MergeInto => Merge(ref row, on, cards),
            _ => new() { Move = move, On = on },
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
        };
    }

    private static EventRow Merge(ref RowFields row, LocalDate on, CardDirectory cards)
    {
        var survivor = row.Required(To);
        return new() { Move = CardMove.MergeInto, On = on, Survivor = cards.Find(survivor), Text = survivor };
    }
}
