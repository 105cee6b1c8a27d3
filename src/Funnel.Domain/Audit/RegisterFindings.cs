using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Traffic;
using Funnel.Domain.Traffic.Recording;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Where the showroom register and the cards tell different stories: GPS 4.4 makes a record whose outcome is a
/// follow-up the follow-up itself, and SGM wants entries to match the register (ours).
/// </summary>
internal static class RegisterFindings
{
    /// <summary>
    /// Every finding, by card, those of cards that are void last. A day that the register of a dealer does not hold at
    /// all says nothing against a card, and one visit that is missing on a side is one finding, whatever else it held.
    /// </summary>
    public static IReadOnlyList<HistoryFinding> Of(FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (history.Traffic.Count == 0)
        {
            return [];
        }

        var source = history.Cards.Source;
        var lines = (history.Traffic as TrafficRegister)?.Against(history.Cards);
        var register = new RegisterByCard(lines ?? new ListedTraffic(history.Traffic, history.Cards), source);
        return
        [
            .. register.CardsAtOdds().AsParallel().AsOrdered().SelectMany(place =>
            {
                var card = source[place];
                List<TrafficRecord> records = [.. register.PlacesOf(place).Select(record => history.Traffic[record])];
                return OfCard(card, records, day => register.IsKept(card.Filing.Dealer, day));
            }),
            .. OfVoided(history),
        ];
    }

    /// <summary>The records of cards that a row files and that are not there, since that row is void.</summary>
    private static IEnumerable<HistoryFinding> OfVoided(FunnelHistory history) =>
        history.Cards.Log is not { } log || ReferenceEquals(log.Rows, history.Cards.Source)
            ? []
            : history.Traffic
                .Where(record => record.Card is { } card
                    && !history.Cards.Contains(card) && log.GroupOf(card).Count > 0)
                .Select(record => In(record, "card", record.Card!.Value.Value, AuditReasons.FilingIsVoid));

    private static IEnumerable<HistoryFinding> OfCard(
        CustomerCard card, IReadOnlyList<TrafficRecord> records, Func<LocalDate, bool> isKept) =>
    [
        .. OfFiling(card, [.. records.Where(record => record.Outcome == TrafficOutcome.Filed)]),
        .. OfVisits(card, records),
        .. OfContacts(card, records, isKept),
    ];

    private static IEnumerable<HistoryFinding> OfFiling(CustomerCard card, IReadOnlyList<TrafficRecord> filings)
    {
        if (filings.Count > 1)
        {
            yield return In(filings[1], "card", card.Id.Value, AuditReasons.FiledTwice(filings[0].Id.Value));
        }

        var filedOn = card.Filing.FiledOn;
        if (filings.FirstOrDefault(record => record.ArrivedAt.Date != filedOn) is { } elsewhen)
        {
            var day = AuditReasons.Iso(elsewhen.ArrivedAt.Date);
            yield return In(elsewhen, "arrived_at", day, AuditReasons.FiledOnAnotherDay(filedOn));
        }
    }

    private static IEnumerable<HistoryFinding> OfVisits(CustomerCard card, IReadOnlyList<TrafficRecord> records)
    {
        foreach (var visit in records.Where(record => record.Kind == TrafficKind.Visit))
        {
            var day = visit.ArrivedAt.Date;
            var (isThere, hasDriven) = ShowroomOn(card, day);
            if (visit.Outcome == TrafficOutcome.FollowUp && !isThere)
            {
                yield return In(visit, "outcome", "follow-up", AuditReasons.FollowUpWithoutContact);
            }
            else if (isThere && visit.HasTakenTestDrive && !hasDriven)
            {
                yield return In(visit, "test_drive_taken", "true", AuditReasons.TestDriveInRegisterOnly);
            }
        }
    }

    private static IEnumerable<HistoryFinding> OfContacts(
        CustomerCard card, IReadOnlyList<TrafficRecord> records, Func<LocalDate, bool> isKept)
    {
        var visits = records
            .Where(record => record.Kind == TrafficKind.Visit)
            .ToLookup(record => record.ArrivedAt.Date);
        foreach (var day in ShowroomDaysOf(card).Where(isKept))
        {
            if (!visits.Contains(day))
            {
                // A walk-in filing without its record is a finding of its own.
                if (day != card.Filing.FiledOn)
                {
                    yield return On(card, AuditReasons.NoVisitRecord(day));
                }
            }
            else if (ShowroomOn(card, day).HasDriven && !visits[day].Any(visit => visit.HasTakenTestDrive))
            {
                yield return On(card, AuditReasons.TestDriveOnCardOnly(day));
            }
        }
    }

    private static IEnumerable<LocalDate> ShowroomDaysOf(CustomerCard card)
    {
        IEnumerable<LocalDate> filing = card.Filing.Channel == FilingChannel.WalkIn ? [card.Filing.FiledOn] : [];
        return filing
            .Concat(card.Events.OfType<CardEvent.Contact>().Where(contact => contact.IsVisit).Select(c => c.On))
            .Distinct();
    }

    /// <summary>Whether a card has a reception in the showroom on a day, and a test drive with it.</summary>
    private static (bool IsThere, bool HasDriven) ShowroomOn(CustomerCard card, LocalDate day)
    {
        var isFiled = card.Filing.Channel == FilingChannel.WalkIn && card.Filing.FiledOn == day;
        var drives = isFiled && card.Filing.Contents.HasFlag(ContactContents.TestDrive);
        foreach (var contact in card.Events.OfType<CardEvent.Contact>().Where(c => c.IsVisit && c.On == day))
        {
            (isFiled, drives) = (true, drives || contact.IsTestDrive);
        }

        return (isFiled, drives);
    }

    private static HistoryFinding In(TrafficRecord record, string field, string value, Wording.Reason reason) =>
        new(true, record.Id.Value, record.Dealer, record.Consultant, field, value, reason);

    private static HistoryFinding On(CustomerCard card, Wording.Reason reason) =>
        new(false, card.Id.Value, card.Filing.Dealer, card.Filing.Consultant, "card", card.Id.Value, reason);
}
