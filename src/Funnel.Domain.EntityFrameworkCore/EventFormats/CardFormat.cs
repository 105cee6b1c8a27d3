using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>Writes what happens to a card as stored events, and reads it back.</summary>
internal static class CardFormat
{
    public static WrittenEvent Write(CardFiling f) => new(
        EventTypes.Filed,
        f.FiledOn,
        Json(
            new FiledBody(
                f.Card, f.Dealer, f.Consultant, f.FiledOn, f.Channel, f.Model, f.Level, f.CustomerKind, f.Media,
                f.LeadSource, f.IsComplete, [.. Codes.Of<ContactContents>().SinglesIn(f.Contents)], f.NextContactOn,
                f.IsAgreed, f.FollowUpLevel, BodyOf(f.Basis), f.Unit, f.ReturnsFrom),
            BodyJson.Texts.FiledBody),
        f.Customer is { } person ? new(person.Name, person.Phone, null) : null);

    /// <summary>Writes an event.</summary>
    /// <param name="e">The event.</param>
    /// <param name="versionOf">The version at which a card that is taken over stands in its own history.</param>
    public static WrittenEvent Write(CardEvent e, Func<CardEvent.TookOver, int> versionOf) => e switch
    {
        CardEvent.Contact c => Of(
            e,
            Json(
                new ContactBody(
                    c.On, c.By, c.Manner, [.. Codes.Of<ContactContents>().SinglesIn(c.Contents)], c.Level,
                    c.NextContactOn,
                    c.IsAgreed, c.FollowUpLevel, BodyOf(c.Basis), c.HasRefused ? true : null),
                BodyJson.Texts.ContactBody),
            PersonalPart.OfNote(c.Note)),
        CardEvent.Lost l => Of(
            e,
            Json(new LostBody(l.On, l.Reason, l.ModelBought, l.Detail), BodyJson.Texts.LostBody),
            PersonalPart.OfNote(l.Why)),
        CardEvent.Transferred t => Of(
            e,
            Json(new TransferredBody(t.On, t.To), BodyJson.Texts.TransferredBody),
            PersonalPart.OfNote(t.Cause?.Value)),
        CardEvent.MergedInto m => Of(e, Json(new MergedBody(m.On, m.Survivor), BodyJson.Texts.MergedBody)),
        CardEvent.TookOver t => Of(
            e, Json(new TookOverBody(t.On, t.Other.Id, versionOf(t)), BodyJson.Texts.TookOverBody)),
        CardEvent.GaveBack g => Of(e, Json(new GaveBackBody(g.On, g.Other), BodyJson.Texts.GaveBackBody)),
        _ => Of(e, Json(new DayBody(e.On), BodyJson.Texts.DayBody)),
    };

    public static CardFiling ReadFiling(int format, string json, PersonalPart? personal)
    {
        var b = Read(EventTypes.Filed, format, json, BodyJson.Texts.FiledBody);
        return new()
        {
            Card = b.Card,
            Dealer = b.Dealer,
            Consultant = b.Consultant,
            FiledOn = b.On,
            Channel = b.Channel,
            Model = b.Model,
            Level = b.Level,
            CustomerKind = b.CustomerKind,
            Media = b.Media,
            LeadSource = b.LeadSource,
            IsComplete = b.Complete,
            Contents = Together(b.Contents),
            NextContactOn = b.NextContactOn,
            IsAgreed = b.Agreed,
            FollowUpLevel = b.FollowUpLevel,
            Basis = BasisOf(b.Basis),
            Unit = b.Unit,
            ReturnsFrom = b.ReturnsFrom,
            Customer = personal is null ? null : new(personal.Name, personal.Phone),
        };
    }

    /// <summary>Reads an event.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="format">The format's version.</param>
    /// <param name="json">The body.</param>
    /// <param name="note">The personal note, if it is still there.</param>
    /// <param name="other">Another card, as far as it is needed to name it.</param>
    public static CardEvent Read(
        string type, int format, string json, string? note, Func<CardId, CustomerCard> other) =>
        Codes.Of<CardMove>().TryGet(type, out var move)
            ? Read(move, type, format, json, note, other)
            : throw new NotSupportedException($"A stored card has an event of the unknown type '{type}'.");

    public static TBody Read<TBody>(string type, int format, string json, JsonTypeInfo<TBody> shape) =>
        JsonSerializer.Deserialize(FormatHistory.Lift(type, format, json), shape)
        ?? throw new JsonException("An event's body is an object.");

    public static string Json<TBody>(TBody body, JsonTypeInfo<TBody> shape) => JsonSerializer.Serialize(body, shape);

    private static CardEvent Read(
        CardMove move, string type, int format, string json, string? note, Func<CardId, CustomerCard> other)
    {
        switch (move)
        {
            case CardMove.Contact:
                var c = Read(type, format, json, BodyJson.Texts.ContactBody);
                return new CardEvent.Contact(
                    c.On, c.By, c.How, Together(c.Contents), c.Level, c.NextContactOn, note, c.Agreed, c.FollowUpLevel,
                    BasisOf(c.Basis), c.Refused ?? false);
            case CardMove.Lose:
                var l = Read(type, format, json, BodyJson.Texts.LostBody);
                return new CardEvent.Lost(l.On, l.Reason, l.ModelBought, note, l.Detail);
            case CardMove.Transfer:
                var t = Read(type, format, json, BodyJson.Texts.TransferredBody);
                return new CardEvent.Transferred(t.On, t.To, note is null ? null : new HandoverCause(note));
            case CardMove.MergeInto:
                var m = Read(type, format, json, BodyJson.Texts.MergedBody);
                return new CardEvent.MergedInto(m.On, m.Survivor);
            case CardMove.TakeOver:
                var o = Read(type, format, json, BodyJson.Texts.TookOverBody);
                return new CardEvent.TookOver(o.On, other(o.Other));
            case CardMove.GiveBack:
                var g = Read(type, format, json, BodyJson.Texts.GaveBackBody);
                return new CardEvent.GaveBack(g.On, g.Other);
            default:
                return OfDay(move, Read(type, format, json, BodyJson.Texts.DayBody).On);
        }
    }

    private static CardEvent OfDay(CardMove move, NodaTime.LocalDate on) => move switch
    {
        CardMove.SignOrder => new CardEvent.OrderSigned(on),
        CardMove.CancelOrder => new CardEvent.OrderCancelled(on),
        CardMove.Deliver => new CardEvent.Delivered(on),
        CardMove.SetDormant => new CardEvent.WentDormant(on),
        CardMove.Reactivate => new CardEvent.Reactivated(on),
        CardMove.Unmerge => new CardEvent.Unmerged(on),
        _ => throw new ArgumentOutOfRangeException(nameof(move), move, "Not a move of a day alone."),
    };

    private static WrittenEvent Of(CardEvent e, string body, PersonalPart? personal = null) =>
        new(Codes.Of<CardMove>().CodeOf(e.Move), e.On, body, personal);

    private static BasisBody? BodyOf(GradeBasis? basis) =>
        basis is null ? null : new(basis.Answered, basis.Criteria, basis.PlannedOn);

    private static GradeBasis? BasisOf(BasisBody? body) => body is null
        ? null
        : new() { Answered = body.Answered, Criteria = body.Criteria, PlannedOn = body.PlannedOn };

    private static ContactContents Together(IReadOnlyList<ContactContents> contents) =>
        contents.Aggregate(ContactContents.None, (all, one) => all | one);
}
