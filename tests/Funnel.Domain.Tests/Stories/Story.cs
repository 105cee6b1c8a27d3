using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Tests.Stories;

/// <summary>A dealer's history, told in lines of text or generated, from which reports are made.</summary>
public sealed record Story
{
    public LevelScale Scale { get; init; } = LevelScales.Gps;

    public IReadOnlyList<Dealer> Dealers { get; init; } = [];

    public IReadOnlyList<Consultant> Consultants { get; init; } = [];

    public IReadOnlyList<CardFiling> Filings { get; init; } = [];

    public IReadOnlyList<(CardId Card, CardEvent Event, long Row)> Events { get; init; } = [];

    public IReadOnlyList<TrafficRecord> Traffic { get; init; } = [];

    public IReadOnlyList<BaseCustomer> BaseCustomers { get; init; } = [];

    public IReadOnlyList<Lead> Leads { get; init; } = [];

    public IReadOnlyList<Check> Checks { get; init; } = [];

    public IReadOnlyList<OwnerContact> OwnerContacts { get; init; } = [];

    public IReadOnlyList<OwnerTransfer> OwnerTransfers { get; init; } = [];

    /// <summary>The corrections of rows of the cards.</summary>
    public IReadOnlyList<(CardId Card, RowCorrection What, long Row)> Corrections { get; init; } = [];

    /// <summary>The records that proved wrong.</summary>
    public VoidedRecords Voided { get; init; } = VoidedRecords.None;

    public CardRules Rules => new(Scale, DormancyRules.Gps);

    public static Story OfCards(string lines) => new Story().WithCards(lines);

    public static Story OfTraffic(string lines) =>
        new() { Traffic = [.. Words.Lines(lines).Select(RecordLines.Traffic)] };

    public static Story OfBaseCustomers(string lines) =>
        new() { BaseCustomers = [.. Words.Lines(lines).Select(RecordLines.BaseCustomer)] };

    /// <summary>The same story with leads, one a line.</summary>
    public Story WithLeads(string lines) => this with { Leads = [.. Words.Lines(lines).Select(RecordLines.Lead)] };

    public static Story OfChecks(string lines) => new() { Checks = [.. Words.Lines(lines).Select(RecordLines.Check)] };

    /// <summary>The same story with cards, one a line; the events of one day count in the order of the lines.</summary>
    public Story WithCards(string lines)
    {
        var read = Words.Lines(lines).Select(CardLine.Read).ToList();
        var events = read.SelectMany(card => card.Events.Select(e => (card.Filing.Card, e)));
        return this with
        {
            Filings = [.. read.Select(card => card.Filing)],
            Events = [.. events.Select((entry, row) => (entry.Card, entry.e, (long)row))],
        };
    }

    public Story WithOwners(string contacts, string transfers = "") => this with
    {
        OwnerContacts = [.. Words.Lines(contacts).Select(RecordLines.OwnerContact)],
        OwnerTransfers = [.. Words.Lines(transfers).Select(RecordLines.OwnerTransfer)],
    };

    public CheckedHistory Record()
    {
        var recorder = new CardRecorder(Rules);
        foreach (var (filing, row) in Filings.Select((filing, row) => (filing, row)))
        {
            recorder.Add(filing, row);
        }

        foreach (var (card, e, row) in Events.Where(entry => recorder.Knows(entry.Card)))
        {
            recorder.Add(card, e, row);
        }

        foreach (var (card, correction, row) in Corrections.Where(entry => recorder.Knows(entry.Card)))
        {
            recorder.Add(card, correction, row);
        }

        return recorder.Complete();
    }

    public FunnelHistory ToHistory() => new()
    {
        Dealers = Dealers,
        Consultants = Consultants,
        Traffic = Traffic,
        Cards = Record().Cards,
        BaseCustomers = BaseCustomers,
        Leads = Leads,
        Checks = Checks,
        OwnerContacts = OwnerContacts,
        OwnerTransfers = OwnerTransfers,
        Voided = Voided,
    };

    /// <summary>The same story in which a row of a card proved wrong: it never was.</summary>
    public Story Voiding(string card, string target, string on, string? row = null) => this with
    {
        Corrections = [.. Corrections, (new(card), Correction(target, on, row), 1000 + Corrections.Count)],
    };

    /// <summary>The same story in which an event of a card should have been another one.</summary>
    public Story Amending(string card, string target, string on, string right, string? row = null) => this with
    {
        Corrections =
        [
            .. Corrections,
            (
                new(card),
                Correction(target, on, row) with { RightEvent = CardLine.EventOf(new(right)) },
                1000 + Corrections.Count),
        ],
    };

    /// <summary>The same story in which a filing should have said something else.</summary>
    public Story Refiling(string target, string on, string right, string? row = null)
    {
        var filing = CardLine.Read(right).Filing;
        var correction = Correction(target, on, row) with { RightFiling = filing };
        return this with { Corrections = [.. Corrections, (filing.Card, correction, 1000 + Corrections.Count)] };
    }

    public Report Report(string from, string to, string? asOf = null) =>
        Report(new ReportingPeriod(Words.DayOf(from), Words.DayOf(to), Words.DayOf(asOf ?? to)));

    public Report Report(ReportingPeriod period) => new(ToHistory(), Scale, period);

    /// <summary>The same story, in which nobody comes back from a lost card.</summary>
    public Story WithoutReturns() => this with
    {
        Filings = [.. Filings.Select(filing => filing with { ReturnsFrom = null })],
    };

    /// <summary>The story as it could be told on a day: nothing dated later.</summary>
    public Story Until(LocalDate day) => this with
    {
        Filings = [.. Filings.Where(filing => filing.FiledOn <= day)],
        Events = [.. Events.Where(entry => entry.Event.On <= day)
            .Where(entry => Filings.Any(filing => filing.Card == entry.Card && filing.FiledOn <= day))],
        Traffic = [.. Traffic.Where(record => record.ArrivedAt.Date <= day)],
        BaseCustomers =
            [.. BaseCustomers.Where(customer => customer.AllocatedOn <= day).Select(customer => Until(customer, day))],
        Leads = [.. Leads.Where(lead => lead.ReceivedAt.Date <= day).Select(lead => Until(lead, day))],
        Checks = [.. Checks.Where(check => check.On <= day)],
        OwnerContacts = [.. OwnerContacts.Where(contact => contact.On <= day)],
        OwnerTransfers = [.. OwnerTransfers.Where(transfer => transfer.On <= day)],
    };

    /// <summary>The rows of the cards, so that a counterexample can be read.</summary>
    public override string ToString() => string.Join('\n', Filings
        .Select(filing => $"{filing.Card} {filing.Channel} {filing.FiledOn:uuuu-MM-dd} {filing.Level}"
            + $" {filing.Dealer} {filing.Consultant} {filing.Contents} next {filing.NextContactOn:uuuu-MM-dd}"
            + $" returns {filing.ReturnsFrom} | "
            + string.Join(" | ", Events.Where(entry => entry.Card == filing.Card).Select(Print)))
        .Prepend($"\n{Scale.Code}, {Traffic.Count} traffic, {OwnerContacts.Count} owner contacts"));

    private static RowCorrection Correction(string target, string on, string? row) =>
        new(target, CorrectionCause.WrongEvent, new() { Row = row, RecordedOn = Words.DayOf(on) });

    private static Lead Until(Lead lead, LocalDate day) => lead with
    {
        RespondedAt = lead.RespondedAt?.Date <= day ? lead.RespondedAt : null,
        ArrivedAt = lead.ArrivedAt?.Date <= day ? lead.ArrivedAt : null,
    };

    private static BaseCustomer Until(BaseCustomer customer, LocalDate day) => customer with
    {
        FollowedUpOn = Known(customer.FollowedUpOn, day),
        InvitedOn = Known(customer.InvitedOn, day),
        ArrivedOn = Known(customer.ArrivedOn, day),
        IntentMadeOn = Known(customer.IntentMadeOn, day),
    };

    private static string Print((CardId Card, CardEvent Event, long Row) entry)
    {
        var more = entry.Event switch
        {
            CardEvent.Contact contact =>
                $"{contact.Manner} {contact.Contents} {contact.Level} next {contact.NextContactOn:uuuu-MM-dd}",
            CardEvent.MergedInto merged => $"{merged.Survivor}",
            CardEvent.Transferred transferred => $"{transferred.To}",
            CardEvent.Lost lost => $"{lost.Reason}",
            _ => "",
        };
        var written = entry.Event.Entry is { RecordedOn: { } on } ? $" @{on:uuuu-MM-dd}" : "";
        return $"{entry.Row}: {entry.Event} {more}{written}";
    }

    private static LocalDate? Known(LocalDate? date, LocalDate day) => date <= day ? date : null;
}
