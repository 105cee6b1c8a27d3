using Funnel.Domain.Exchange.Csv;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Traffic;
using Funnel.Domain.Traffic.Recording;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The rows of traffic.csv. What does not belong to a record is not looked at: first or again on a call, rings on a
/// visit, a card where nothing was left.
/// </summary>
internal static class TrafficRows
{
    public const int Traffic = 0;

    private const int Dealer = 1;
    private const int Consultant = 2;
    private const int Kind = 3;
    private const int ArrivedAt = 4;
    private const int LeftAt = 5;
    private const int PartySize = 6;
    private const int Visit = 7;
    private const int SalesRelated = 8;
    private const int Media = 9;
    private const int TestDriveInvited = 10;
    private const int TestDriveTaken = 11;
    private const int Outcome = 12;
    private const int Card = 13;
    private const int Rings = 14;
    private const int WaitSeconds = 15;
    private const int HoldSeconds = 16;
    private const int Elements = 17;
    private const int Entry = 18;

    public static CsvLayout Layout { get; } = new(
        CsvColumn.Required("traffic"),
        CsvColumn.Required("dealer"),
        CsvColumn.Required("consultant"),
        CsvColumn.Required("kind"),
        CsvColumn.Required("arrived_at"),
        CsvColumn.Optional("left_at"),
        CsvColumn.Optional("party_size"),
        CsvColumn.Optional("visit"),
        CsvColumn.Required("sales_related"),
        CsvColumn.Optional("media"),
        CsvColumn.Optional("test_drive_invited"),
        CsvColumn.Optional("test_drive_taken"),
        CsvColumn.Required("outcome"),
        CsvColumn.Optional("card"),
        CsvColumn.Optional("rings"),
        CsvColumn.Optional("wait_seconds"),
        CsvColumn.Optional("hold_seconds"),
        CsvColumn.Optional("elements"),
        CsvColumn.Optional("row"),
        CsvColumn.Optional("recorded_on"),
        CsvColumn.Optional("recorded_by"));

    /// <summary>What was written down, if the row is sound; of any other the faults are reported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="latest">The cards there are; rows of one card often follow one another.</param>
    /// <param name="texts">The numbers of the texts the row shares with others.</param>
    public static TrafficRow Read(ref RowFields row, LatestCard latest, TextNumbers texts)
    {
        var kind = row.Code(Kind, CodeTables.TrafficKinds);
        var outcome = row.CodeOrNone(Outcome, CodeTables.Outcomes);
        row.Required(Outcome);
        var arrived = row.Moment(ArrivedAt);
        return new()
        {
            Card = outcome is null or TrafficOutcome.None ? CardDirectory.Unknown : row.Card(Card, latest),
            Traffic = row.Required(Traffic),
            Dealer = texts.Of(row.Required(Dealer)),
            Consultant = texts.Of(row.Required(Consultant)),
            Kind = kind,
            ArrivedAt = arrived,
            LeftAt = Left(ref row, arrived),
            PartySize = row.NumberOrNone(PartySize),
            Visit = kind == TrafficKind.Visit ? row.CodeOrNone(Visit, CodeTables.VisitOrders) : null,
            IsSalesRelated = row.Flag(SalesRelated),
            Media = texts.Of(row.Listed(Media, texts.Lists.Media)),
            IsInvitedToTestDrive = row.FlagOrFalse(TestDriveInvited),
            HasTakenTestDrive = row.FlagOrFalse(TestDriveTaken),
            Handling = kind == TrafficKind.Call ? HandlingOf(ref row) : null,
            Elements = row.Elements(Elements),
            Outcome = outcome ?? default,
            Entry = row.Entry(Entry, arrived.Date),
        };
    }

    private static CallHandling? HandlingOf(ref RowFields row)
    {
        var handling = new CallHandling(
            row.CountOrNone(Rings), Seconds(row.CountOrNone(WaitSeconds)), Seconds(row.CountOrNone(HoldSeconds)));
        return handling == default ? null : handling;
    }

    private static Duration? Seconds(int? number) => number is { } known ? Duration.FromSeconds(known) : null;

    private static LocalDateTime? Left(ref RowFields row, LocalDateTime arrived)
    {
        var left = row.MomentOrNone(LeftAt);
        if (left < arrived)
        {
            row.Refuse(LeftAt, DatasetMessages.LeftBeforeArrival);
        }

        return left;
    }
}
