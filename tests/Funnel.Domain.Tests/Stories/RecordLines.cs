using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Stories;

/// <summary>Records that stand alone, each in one line.</summary>
internal static class RecordLines
{
    /// <summary><c>T1 visit 10-02T10:00 10:30 first filed invited driven</c>.</summary>
    public static TrafficRecord Traffic(string line)
    {
        var words = new Words(line);
        var record = new TrafficRecord
        {
            Id = new(words.Take()),
            Kind = Codes.Of<TrafficKind>().Get(words.Take()),
            ArrivedAt = Words.TimeOf(words.Take()),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            IsSalesRelated = true,
            Outcome = TrafficOutcome.None,
        };
        while (words.Any)
        {
            var word = words.Take();
            record = word switch
            {
                "first" => record with { Visit = VisitOrder.First },
                "again" => record with { Visit = VisitOrder.Again },
                "service" => record with { IsSalesRelated = false },
                "invited" => record with { IsInvitedToTestDrive = true },
                "driven" => record with { HasTakenTestDrive = true },
                "by" => record with { Consultant = new(words.Take()) },
                "card" => record with { Card = new(words.Take()) },
                "at" => record with { Dealer = new(words.Take()) },
                "media" => record with { Media = new MediaSource(words.Take()) },
                _ when word.Contains(':', StringComparison.Ordinal) => record with { LeftAt = Left(record, word) },
                _ => record with { Outcome = Codes.Of<TrafficOutcome>().Get(word) },
            };
        }

        return record;
    }

    /// <summary>
    /// <c>L1 10-01T10:00 website responded 10-01T10:30 valid appointment 10-05T10:00 arrived 10-05T10:10 card C1</c>.
    /// </summary>
    public static Lead Lead(string line)
    {
        var words = new Words(line);
        var lead = new Lead
        {
            Id = new(words.Take()),
            ReceivedAt = Words.TimeOf(words.Take()),
            Platform = new(words.Take()),
            Dealer = new("D1"),
            Consultant = new("Ann"),
        };
        while (words.Any)
        {
            lead = words.Take() switch
            {
                "responded" => lead with { RespondedAt = Words.TimeOf(words.Take()) },
                "valid" => lead with { IsValid = true },
                "invalid" => lead with { IsValid = false },
                "appointment" => lead with { AppointmentAt = Words.TimeOf(words.Take()) },
                "arrived" => lead with { ArrivedAt = Words.TimeOf(words.Take()) },
                "card" => lead with { Card = new(words.Take()) },
                "nobody" => lead with { Consultant = null },
                var word => throw new FormatException($"A lead has no '{word}'."),
            };
        }

        return lead;
    }

    /// <summary><c>B1 10-01 due 10-05 accurate followed 10-04 invited 10-04 arrived 10-06 intent 10-06</c>.</summary>
    public static BaseCustomer BaseCustomer(string line)
    {
        var words = new Words(line);
        var customer = new BaseCustomer
        {
            Id = new(words.Take()),
            Dealer = new("D1"),
            Consultant = new("Ann"),
            AllocatedOn = words.TakeDay(),
            DueOn = new(2010, 12, 31),
            IsAccurate = false,
        };
        while (words.Any)
        {
            customer = words.Take() switch
            {
                "accurate" => customer with { IsAccurate = true },
                "due" => customer with { DueOn = words.TakeDay() },
                "followed" => customer with { FollowedUpOn = words.TakeDay() },
                "invited" => customer with { InvitedOn = words.TakeDay() },
                "arrived" => customer with { ArrivedOn = words.TakeDay() },
                "intent" => customer with { IntentMadeOn = words.TakeDay() },
                "by" => customer with { Consultant = new(words.Take()) },
                var word => throw new FormatException($"A base customer has no '{word}'."),
            };
        }

        return customer;
    }

    /// <summary><c>10-02 mot-compliance passed</c>, or <c>failed</c>.</summary>
    public static Check Check(string line)
    {
        var words = new Words(line);
        var on = words.TakeDay();
        var kind = Codes.Of<CheckKind>().Get(words.Take());
        return new(new("D1"), new("Ann"), on, kind, words.Take() == "passed");
    }

    /// <summary><c>C1 10-02</c>.</summary>
    public static OwnerContact OwnerContact(string line)
    {
        var words = new Words(line);
        return new(new(words.Take()), words.TakeDay(), new("Ann"));
    }

    /// <summary><c>C1 10-02 Bob</c>.</summary>
    public static OwnerTransfer OwnerTransfer(string line)
    {
        var words = new Words(line);
        return new(new(words.Take()), words.TakeDay(), new(words.Take()));
    }

    private static NodaTime.LocalDateTime Left(TrafficRecord record, string word) =>
        word.Length > 8 ? Words.TimeOf(word) : Words.TimeOf($"{record.ArrivedAt.Date:uuuu-MM-dd}T{word}");
}
