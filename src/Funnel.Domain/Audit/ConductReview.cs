using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// A standard's rules about everyday work held against what was recorded: how fast calls were taken, what records of
/// calls and contacts hold (SGM, NISSAN), whether the manager checked them the same day (NISSAN). What nobody measured
/// is not held against anybody, nor is a check that a dealer does not keep at all (ours).
/// </summary>
public sealed class ConductReview
{
    private readonly FunnelHistory _history;
    private readonly SalesStandard _standard;
    private readonly Func<LocalDate, bool> _isWithin;
    private readonly List<ConductFinding> _findings = [];
    private readonly List<ConductRule> _rules = [];

    private ConductReview(FunnelHistory history, SalesStandard standard, LocalDate from, LocalDate to)
    {
        (_history, _standard, _isWithin) = (history, standard, day => day >= from && day <= to);
        JudgeCalls();
        JudgeRecords();
        JudgeDays();
    }

    /// <summary>The rules the standard has, with how often each was looked at and kept.</summary>
    public IReadOnlyList<ConductRule> Rules => _rules;

    /// <summary>Everything that is not as it should be, rule by rule.</summary>
    public IReadOnlyList<ConductFinding> Findings => _findings;

    /// <summary>Holds a standard's rules against the records of some days, both ends included.</summary>
    public static ConductReview Of(FunnelHistory history, SalesStandard standard, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        return new(history, standard, from, to);
    }

    private IEnumerable<TrafficRecord> Calls => _history.Traffic.Where(record =>
        record.Kind == TrafficKind.Call && record.IsSalesRelated && _isWithin(record.ArrivedAt.Date));

    private void JudgeCalls()
    {
        if (_standard.Calls is { } calls)
        {
            Judge(
                "calls",
                Codes.Of<StandardPart>().NameOf(StandardPart.Calls),
                Calls.Where(call => call.Handling is not null)
                    .Select(call => (Of(call), calls.Judge(call.Handling!.Value))));
        }
    }

    private void JudgeRecords()
    {
        foreach (var standard in _standard.Records)
        {
            Judge(
                standard.IsOfCalls ? "call-records" : "contact-records",
                standard.Name,
                standard.IsOfCalls
                    ? Calls.Where(call => call.Elements is not null)
                        .Select(call => (Of(call), standard.Judge(RecordOf(call))))
                    : Contacts().Select(made => (Of(made.Card, made.Contact), standard.Judge(RecordOf(made)))));
        }
    }

    private void JudgeDays()
    {
        if (_standard.RecordCheck is not { } check)
        {
            return;
        }

        var made = _history.RecordChecks.ToLookup(one => (one.Dealer, one.On));
        var keeping = _history.RecordChecks.Select(one => one.Dealer).ToHashSet();
        var days = Contacts().Select(contact => (contact.Card.Filing.Dealer, contact.Contact.On))
            .Concat(_history.Traffic.Select(record => (record.Dealer, On: record.ArrivedAt.Date)))
            .Where(day => _isWithin(day.On) && keeping.Contains(day.Dealer))
            .Distinct()
            .OrderBy(day => day.Dealer.Value, StringComparer.Ordinal)
            .ThenBy(day => day.On);
        Judge(
            "same-day-check",
            new("当日检查", "same-day check"),
            days.Select(day => (
                new ConductFinding("", day.Dealer, null, "", day.On, []),
                JudgeDay(check, day.On, made[day].FirstOrDefault()))));
    }

    private static Verdict JudgeDay(SameDayCheck check, LocalDate day, RecordCheck? made) => check.Judge(
        day, (made?.ClosedAt ?? day.At(LocalTime.MaxValue)).TimeOfDay, made?.CheckedAt);

    private void Judge(string rule, Phrase name, IEnumerable<(ConductFinding About, Verdict Verdict)> judged)
    {
        var (all, kept) = (0, 0);
        foreach (var (about, verdict) in judged)
        {
            all++;
            if (verdict.IsAccepted)
            {
                kept++;
            }
            else
            {
                _findings.Add(about with { Rule = rule, Reasons = verdict.Reasons });
            }
        }

        _rules.Add(new(rule, name, all, kept));
    }

    private IEnumerable<(CustomerCard Card, CardEvent.Contact Contact)> Contacts() =>
        from card in _history.Cards
        from contact in card.Events.OfType<CardEvent.Contact>()
        where _isWithin(contact.On)
        select (card, contact);

    private static ConductFinding Of(TrafficRecord call) =>
        new("", call.Dealer, call.Consultant, call.Id.Value, call.ArrivedAt.Date, []);

    private static ConductFinding Of(CustomerCard card, CardEvent.Contact contact) =>
        new("", card.Filing.Dealer, contact.By, card.Id.Value, contact.On, []);

    private static ContactRecord RecordOf(TrafficRecord call) => new(
        call.Elements!.Value
            | (call.IsInvitedToTestDrive ? RecordElements.TestDriveInvitation : RecordElements.None));

    /// <summary>
    /// What a contact's record holds; a card that is not pursued after it, and a customer who refused an appointment,
    /// need no next date.
    /// </summary>
    private static ContactRecord RecordOf((CustomerCard Card, CardEvent.Contact Contact) made)
    {
        var (card, contact) = made;
        var state = card.StoryUntil(contact.On).Status.State;
        var isSettled = contact.NextContactOn is not null
            || contact.HasRefused
            || !(state is CardState.Active or CardState.Ordered);
        return new(
            RecordElements.ContactDate
                | (card.Filing.Customer?.Name is null ? RecordElements.None : RecordElements.Name)
                | (card.Filing.Customer?.Phone is null ? RecordElements.None : RecordElements.Contact)
                | (contact.Level is null ? RecordElements.None : RecordElements.LevelAfter)
                | (isSettled ? RecordElements.NextContactDate : RecordElements.None),
            contact.Contents,
            contact.HasRefused);
    }
}
