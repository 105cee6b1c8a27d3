using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The rows of cards.csv.</summary>
internal static class CardRows
{
    public const int Card = 0;

    private const int Dealer = 1;
    private const int Consultant = 2;
    private const int CustomerKind = 3;
    private const int Channel = 4;
    private const int FiledOn = 5;
    private const int Model = 6;
    private const int Media = 7;
    private const int LeadSource = 8;
    private const int Level = 9;
    private const int Complete = 10;
    private const int Contents = 11;
    private const int NextContactOn = 12;
    private const int Customer = 13;
    private const int Phone = 14;
    private const int Unit = 15;
    private const int ReturnsFrom = 16;
    private const int Answered = 17;
    private const int Criteria = 18;
    private const int PlannedOn = 19;
    private const int Agreed = 20;
    private const int FollowUpLevel = 21;
    private const int Entry = 22;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("card"),
        CsvColumn.Required("dealer"),
        CsvColumn.Required("consultant"),
        CsvColumn.Required("customer_kind"),
        CsvColumn.Required("channel"),
        CsvColumn.Required("filed_on"),
        CsvColumn.Required("model"),
        CsvColumn.Optional("media"),
        CsvColumn.Optional("lead_source"),
        CsvColumn.Required("level"),
        CsvColumn.Optional("complete"),
        CsvColumn.Optional("contents"),
        CsvColumn.Optional("next_contact_on"),
        CsvColumn.Personal("customer"),
        CsvColumn.Personal("phone"),
        CsvColumn.Optional("unit"),
        CsvColumn.Optional("returns_from"),
        CsvColumn.Optional("answered"),
        CsvColumn.Optional("criteria"),
        CsvColumn.Optional("planned_on"),
        CsvColumn.Optional("agreed"),
        CsvColumn.Optional("follow_up_level"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    /// <summary>What was written down at filing, if the row is sound; of any other the faults are reported.</summary>
    public static FilingRow Read(ref RowFields row, TextNumbers texts) => new()
    {
        Card = row.Required(Card),
        Dealer = texts.Of(row.Required(Dealer)),
        Consultant = texts.Of(row.Required(Consultant)),
        CustomerKind = row.Code(CustomerKind, CodeTables.CustomerKinds),
        Channel = row.Code(Channel, CodeTables.Channels),
        FiledOn = row.Date(FiledOn),
        Model = texts.Of(row.Required(Model)),
        Media = texts.Of(row.Listed(Media, texts.Lists.Media)),
        LeadSource = texts.Of(row.Listed(LeadSource, texts.Lists.LeadSources)),
        Level = texts.Of(row.Required(Level)),
        IsComplete = row.FlagOrFalse(Complete),
        Contents = row.Contents(Contents),
        NextContactOn = row.DateOrNone(NextContactOn),
        IsAgreed = row.FlagOrFalse(Agreed),
        FollowUpLevel = row.NumberOrNone(FollowUpLevel, byte.MaxValue),
        Basis = row.Basis(Answered, Criteria, PlannedOn, isGraded: true, texts.Bases),
        Unit = row.NumberOrNone(Unit, ushort.MaxValue),
        ReturnsFrom = row[ReturnsFrom],
        CustomerName = row[Customer],
        CustomerPhone = row[Phone],
        Entry = row.Entry(Entry),
    };

    /// <summary>The channel by which a card came from the showroom's traffic, if it did.</summary>
    /// <param name="filing">The filing.</param>
    /// <param name="call">The number of the lead source that is a call.</param>
    public static FilingChannel? TrafficChannelOf(in FilingRow filing, int call) =>
        filing.Channel == FilingChannel.WalkIn || (filing.Channel == FilingChannel.Phone && filing.LeadSource == call)
            ? filing.Channel
            : null;
}
