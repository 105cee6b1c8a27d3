using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Targets;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Tests.Cards;

/// <summary>What cannot be valid is refused where it is made, not where it is counted.</summary>
public sealed class InvalidRecordsTests
{
    private static readonly CardFiling Filing = CardLine.Read("K-1 phone 10-04 B").Filing;
    private static readonly LocalDate Day = new(2010, 10, 5);

    private static readonly Action[] Made =
    [
        () => _ = Filing with { Card = default },
        () => _ = Filing with { Dealer = default },
        () => _ = Filing with { Consultant = default },
        () => _ = Filing with { Model = default },
        () => _ = Filing with { Level = default },
        () => _ = Filing with { FiledOn = default },
        () => _ = Filing with { Channel = (FilingChannel)9 },
        () => _ = Filing with { CustomerKind = (CustomerKind)9 },
        () => _ = Filing with { Contents = (ContactContents)8 },
        () => _ = Filing with { Media = default(MediaSource) },
        () => _ = Filing with { NextContactOn = default(LocalDate) },
        () => _ = new CardEvent.OrderSigned(default),
        () => _ = new CardEvent.OrderSigned(Day) with { On = default },
        () => _ = new CardEvent.Contact(Day, default, ContactManner.Call),
        () => _ = new CardEvent.Contact(Day, new("C-1"), default),
        () => _ = new CardEvent.Contact(Day, new("C-1"), ContactManner.Call, (ContactContents)16),
        () => _ = new CardEvent.Lost(Day, (LostReason)9),
        () => _ = new CardEvent.Transferred(Day, default),
        () => _ = new CardEvent.MergedInto(Day, default),
        () => _ = new CardEvent.GaveBack(Day, default),
        () => _ = new Check(new("D-1"), new("C-1"), Day, (CheckKind)99, HasPassed: true),
        () => _ = new OwnerContact(default, Day, new("C-1")),
        () => _ = new OwnerTransfer(new("K-1"), default, new("C-1")),
        () => _ = new RecordCheck(new("D-1"), Day, default),
        () => _ = new Consultant(default, new("D-1")),
        () => _ = new Dealer(default, null, null),
        () => _ = new MonthlyTarget(new("D-1"), null, new(2010, 10), (TargetMetric)99, 1),
        () => _ = new Lead
        {
            Id = new("L-1"), Dealer = new("D-1"), ReceivedAt = default, Platform = LeadPlatform.Website,
        },
        () => _ = new TrafficRecord
        {
            Id = new("T-1"), Dealer = new("D-1"), Consultant = new("C-1"), Kind = (TrafficKind)9,
            ArrivedAt = Day.AtMidnight(), IsSalesRelated = true, Outcome = TrafficOutcome.None,
        },
    ];

    [Fact]
    public void Record_OfWhatCannotBeValid_IsNotMade() =>
        Assert.All(Made, make => Assert.ThrowsAny<ArgumentException>(make));

    [Fact]
    public void Index_OfTwoCardsWithOneId_IsNotMade() =>
        Assert.Throws<ArgumentException>(
            () => new CardIndex([Desk.Card("K phone 10-01 B"), Desk.Card("K phone 10-02 B")]));
}
