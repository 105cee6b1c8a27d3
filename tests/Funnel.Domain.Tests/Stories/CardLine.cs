using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Stories;

/// <summary>
/// A card in one line: <c>C1 phone 10-02 H next 10-05 by Ann | 10-05 call next 10-09 | 10-07 order | 10-20
/// delivered</c>.
/// </summary>
internal static class CardLine
{
    public static (CardFiling Filing, IReadOnlyList<CardEvent> Events) Read(string line)
    {
        var parts = line.Split('|');
        return (FilingOf(new(parts[0])), [.. parts.Skip(1).Select(part => EventOf(new(part)))]);
    }

    public static CardEvent EventOf(Words words)
    {
        var on = words.TakeDay();
        var kind = words.Take();
        CardEvent e = kind switch
        {
            "order" => new CardEvent.OrderSigned(on),
            "order-cancelled" => new CardEvent.OrderCancelled(on),
            "delivered" => new CardEvent.Delivered(on),
            "lost" => new CardEvent.Lost(
                on, Codes.Of<LostReason>().Get(words.Take()), words.Any ? new(words.Take()) : null),
            "dormant" => new CardEvent.WentDormant(on),
            "reactivated" => new CardEvent.Reactivated(on),
            "transferred" => new CardEvent.Transferred(on, new(words.Take())),
            "merged" => new CardEvent.MergedInto(on, new(words.Take())),
            "unmerged" => new CardEvent.Unmerged(on),
            _ => ContactOf(on, new ContactManner(kind), words),
        };
        return e with { Entry = words.Entry };
    }

    private static CardEvent.Contact ContactOf(LocalDate on, ContactManner manner, Words words)
    {
        var contact = new CardEvent.Contact(on, new("Ann"), manner);
        while (words.Any)
        {
            var word = words.Take();
            contact = word switch
            {
                "next" => contact with { NextContactOn = words.TakeDay() },
                "agreed" => contact with { IsAgreed = true },
                "follow-up" => contact with { FollowUpLevel = Number(words) },
                "answered" => contact with { Basis = Answered(words) },
                "level" => contact with { Level = new LevelCode(words.Take()) },
                "by" => contact with { By = new(words.Take()) },
                _ => contact with { Contents = contact.Contents | Codes.Of<ContactContents>().Get(word) },
            };
        }

        return contact;
    }

    private static CardFiling FilingOf(Words words)
    {
        var filing = new CardFiling
        {
            Card = new(words.Take()),
            Channel = Codes.Of<FilingChannel>().Get(words.Take()),
            FiledOn = words.TakeDay(),
            Level = new(words.Take()),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            Model = new("Fabia"),
            Entry = words.Entry,
        };
        while (words.Any)
        {
            var word = words.Take();
            filing = word switch
            {
                "next" => filing with { NextContactOn = words.TakeDay() },
                "agreed" => filing with { IsAgreed = true },
                "follow-up" => filing with { FollowUpLevel = Number(words) },
                "answered" => filing with { Basis = Answered(words) },
                "unit" => filing with { Unit = Number(words) },
                "returns" => filing with { ReturnsFrom = new(words.Take()) },
                "by" => filing with { Consultant = new(words.Take()) },
                "at" => filing with { Dealer = new(words.Take()) },
                "model" => filing with { Model = new(words.Take()) },
                "media" => filing with { Media = new MediaSource(words.Take()) },
                "lead" => filing with { LeadSource = new LeadSource(words.Take()) },
                "wholesale" => filing with { CustomerKind = CustomerKind.Wholesale },
                "complete" => filing with { IsComplete = true },
                "customer" => filing with { Customer = CustomerOf(words.Take()) },
                _ => filing with { Contents = filing.Contents | Codes.Of<ContactContents>().Get(word) },
            };
        }

        return filing;
    }

    /// <summary>A name and a phone joined by a colon; either may be missing.</summary>
    private static CustomerDetails CustomerOf(string word) => word.Split(':') is [var name, var phone]
        ? new(name.Length == 0 ? null : name, phone.Length == 0 ? null : phone)
        : throw new FormatException("A customer is name:phone.");

    private static int Number(Words words) =>
        int.Parse(words.Take(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Codes joined by semicolons, or <c>none</c>.</summary>
    private static GradeBasis Answered(Words words) =>
        new() { Answered = words.Take() is var codes && codes == "none" ? [] : codes.Split(';') };
}
