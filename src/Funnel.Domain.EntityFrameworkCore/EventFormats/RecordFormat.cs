using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>Writes records that are no moves of a card as stored events, and reads them back.</summary>
internal static class RecordFormat
{
    public static WrittenEvent Write(TrafficRecord r) => new(
        EventTypes.Traffic,
        r.ArrivedAt.Date,
        CardFormat.Json(
            new TrafficBody(
                r.Id, r.Dealer, r.Consultant, r.Kind, r.ArrivedAt, r.LeftAt, r.PartySize, r.Visit, r.IsSalesRelated,
                r.Media, r.IsInvitedToTestDrive, r.HasTakenTestDrive, r.Outcome, r.Card,
                r.Handling?.Rings, SecondsOf(r.Handling?.Waited), SecondsOf(r.Handling?.Held),
                r.Elements is { } elements ? [.. Codes.Of<RecordElements>().SinglesIn(elements)] : null),
            BodyJson.Texts.TrafficBody));

    public static TrafficRecord ReadTraffic(int format, string json)
    {
        var b = CardFormat.Read(EventTypes.Traffic, format, json, BodyJson.Texts.TrafficBody);
        return new()
        {
            Id = b.Traffic,
            Dealer = b.Dealer,
            Consultant = b.Consultant,
            Kind = b.Kind,
            ArrivedAt = b.ArrivedAt,
            LeftAt = b.LeftAt,
            PartySize = b.PartySize,
            Visit = b.Visit,
            IsSalesRelated = b.SalesRelated,
            Media = b.Media,
            IsInvitedToTestDrive = b.TestDriveInvited,
            HasTakenTestDrive = b.TestDriveTaken,
            Handling = b is { Rings: null, WaitSeconds: null, HoldSeconds: null }
                ? null
                : new(b.Rings, DurationOf(b.WaitSeconds), DurationOf(b.HoldSeconds)),
            Elements = b.Elements?.Aggregate(RecordElements.None, (all, one) => all | one),
            Outcome = b.Outcome,
            Card = b.Card,
        };
    }

    private static int? SecondsOf(Duration? time) => time is { } known ? (int)known.TotalSeconds : null;

    private static Duration? DurationOf(int? seconds) => seconds is { } known ? Duration.FromSeconds(known) : null;

    public static WrittenEvent Write(OwnerContact c) => new(
        EventTypes.OwnerContact, c.On, CardFormat.Json(new(c.On, c.By), BodyJson.Texts.OwnerContactBody));

    public static OwnerContact ReadOwnerContact(Cards.CardId card, int format, string json)
    {
        var b = CardFormat.Read(EventTypes.OwnerContact, format, json, BodyJson.Texts.OwnerContactBody);
        return new(card, b.On, b.By);
    }

    public static WrittenEvent Write(OwnerTransfer t) => new(
        EventTypes.OwnerTransfer,
        t.On,
        CardFormat.Json(new(t.On, t.To), BodyJson.Texts.TransferredBody),
        PersonalPart.OfNote(t.Cause?.Value));

    public static OwnerTransfer ReadOwnerTransfer(Cards.CardId card, int format, string json, string? note)
    {
        var b = CardFormat.Read(EventTypes.OwnerTransfer, format, json, BodyJson.Texts.TransferredBody);
        return new(card, b.On, b.To, note is null ? null : new HandoverCause(note));
    }

    public static WrittenEvent Write(BaseCustomer c) => new(
        EventTypes.BaseCustomer,
        new[] { c.AllocatedOn, c.FollowedUpOn, c.InvitedOn, c.ArrivedOn, c.IntentMadeOn }.Max()!.Value,
        CardFormat.Json(
            new BaseCustomerBody(
                c.Id, c.Dealer, c.Consultant, c.AllocatedOn, c.IsAccurate, c.DueOn, c.FollowedUpOn, c.InvitedOn,
                c.ArrivedOn, c.IntentMadeOn, c.SwitchedModel),
            BodyJson.Texts.BaseCustomerBody),
        PersonalPart.OfNote(c.SwitchedReason))
    { Begins = c.AllocatedOn };

    public static BaseCustomer ReadBaseCustomer(int format, string json, string? note)
    {
        var b = CardFormat.Read(EventTypes.BaseCustomer, format, json, BodyJson.Texts.BaseCustomerBody);
        return new()
        {
            Id = b.BaseCustomer,
            Dealer = b.Dealer,
            Consultant = b.Consultant,
            AllocatedOn = b.AllocatedOn,
            IsAccurate = b.Accurate,
            DueOn = b.DueOn,
            FollowedUpOn = b.FollowedUpOn,
            InvitedOn = b.InvitedOn,
            ArrivedOn = b.ArrivedOn,
            IntentMadeOn = b.IntentMadeOn,
            SwitchedModel = b.SwitchedModel,
            SwitchedReason = note,
        };
    }

    /// <summary>A lead as it stands; it is dated by the latest that happened, which no appointment is.</summary>
    public static WrittenEvent Write(Lead l) => new(
        EventTypes.Lead,
        new[] { l.ReceivedAt.Date, l.RespondedAt?.Date, l.ArrivedAt?.Date }.Max()!.Value,
        CardFormat.Json(
            new LeadBody(
                l.Id, l.Dealer, l.Consultant, l.ReceivedAt, l.Platform, l.RespondedAt, l.IsValid, l.AppointmentAt,
                l.ArrivedAt, l.Card),
            BodyJson.Texts.LeadBody))
    { Begins = l.ReceivedAt.Date };

    public static Lead ReadLead(int format, string json)
    {
        var b = CardFormat.Read(EventTypes.Lead, format, json, BodyJson.Texts.LeadBody);
        return new()
        {
            Id = b.Lead,
            Dealer = b.Dealer,
            Consultant = b.Consultant,
            ReceivedAt = b.ReceivedAt,
            Platform = b.Platform,
            RespondedAt = b.RespondedAt,
            IsValid = b.Valid,
            AppointmentAt = b.AppointmentAt,
            ArrivedAt = b.ArrivedAt,
            Card = b.Card,
        };
    }

    public static WrittenEvent Write(Check c) => new(
        EventTypes.Check,
        c.On,
        CardFormat.Json(
            new CheckBody(c.Dealer, c.Consultant, c.On, c.Kind, c.HasPassed, c.Stage, c.Card),
            BodyJson.Texts.CheckBody));

    public static WrittenEvent Write(RecordCheck c) => new(
        EventTypes.RecordCheck,
        c.On,
        CardFormat.Json(new RecordCheckBody(c.Dealer, c.On, c.CheckedAt, c.ClosedAt), BodyJson.Texts.RecordCheckBody))
    {
        Begins = c.CheckedAt.Date,
    };

    public static RecordCheck ReadRecordCheck(int format, string json)
    {
        var b = CardFormat.Read(EventTypes.RecordCheck, format, json, BodyJson.Texts.RecordCheckBody);
        return new(b.Dealer, b.On, b.CheckedAt, b.ClosedAt);
    }

    public static Check ReadCheck(int format, string json)
    {
        var b = CardFormat.Read(EventTypes.Check, format, json, BodyJson.Texts.CheckBody);
        return new(b.Dealer, b.Consultant, b.On, b.Kind, b.Passed, b.Stage, b.Card);
    }
}
