using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about the rules; what stands between two markers is printed there.</summary>
internal static class GuideRules
{
    public static LocalDate Clock(IClock clock)
    {
        // example: clock
        var dealer = new DealerClock(clock, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
        var today = dealer.Today;
        var day = dealer.DateOf(Instant.FromUtc(2010, 10, 31, 16, 0));
        // end
        Assert.Equal(today, day);
        return today;
    }

    public static (Level Level, IReadOnlyList<Reason> Missing) Grade(LevelScale scale, LocalDate today)
    {
        // example: grade
        var assessed = scale.Assess(new IntentPicture(today)
        {
            PlannedOn = today.PlusDays(15),
            AnsweredQuestions = [.. scale.KeyQuestions.Where(question => question.Code != "payment")],
        });
        var (level, missing) = (assessed.Level, assessed.Missing);
        // end
        return (level, missing);
    }

    public static Verdict Sleep(DormancyRule rule, CustomerCard card, LocalDate today)
    {
        // example: sleep
        var verdict = card.DormancyOn(today, rule);
        var possible = card.MovesOn(today, new CardRules(card.Scale, rule)).Where(option => option.IsAllowed);
        // end
        Assert.Equal(verdict.IsAccepted, possible.Any(option => option.Move == CardMove.SetDormant));
        return verdict;
    }

    public static (IReadOnlyList<Reason> Reasons, SalesStandard Ours, Condition<CardFacts> Candidates) Silent(
        SalesStandard standard, CustomerCard card, LocalDate today)
    {
        // example: silent
        var silent = new DormancyRule(
            (DormancyColumns.LastContactOn <= Day.AsOf.Minus(30)).Called("30 天未跟进", "no contact for 30 days")
                & !DormancyColumns.Level.In(new LevelCode("H"), new LevelCode("A")),
            Source.Ours);
        var reasons = card.DormancyOn(today, silent).Reasons;
        var candidates = CardWorklists.DormancyCandidatesUnder(silent).On(today);
        var ours = standard with { Dormancy = silent };
        // end
        return (reasons, ours, candidates);
    }

    public static SalesStandard Unheard(SalesStandard standard)
    {
        // example: unheard
        var manners = standard.Lists.Manners.With(new ListedCode<ContactManner>(
            ContactManner.NoAnswer, new("电话未接", "no answer"), Source.Ours));
        var ours = standard with
        {
            Lists = standard.Lists with { Manners = manners },
            Dormancy = new(DormancyColumns.UnansweredCalls >= 3, Source.Ours),
        };
        // end
        return ours;
    }

    public static (Verdict Call, Verdict Check) Judged(SalesStandard standard, LocalDate today)
    {
        // example: judged
        var call = standard.Calls!.Judge(new CallHandling(Rings: 5));
        var check = standard.RecordCheck!.Judge(today, closing: new(18, 0), checkedAt: today.At(new(18, 30)));
        // end
        return (call, check);
    }

    public static IReadOnlyList<CustomerCard> Leaver(
        SalesStandard standard,
        IEnumerable<CustomerCard> cards,
        Consultant newcomer,
        Consultant other,
        LocalDate today)
    {
        // example: leaver
        var transfer = new BatchTransfer(new("C-1"), newcomer, today, HandoverCause.ConsultantLeft);
        var handovers = transfer.OfCards(cards, today, standard.CardRules);
        var moved = handovers.Where(handover => handover.IsMoved).Select(handover => handover.After!);
        var later = transfer.HandOn(other, today.PlusDays(7), moved.Select(card => card.Id));
        // end
        Assert.Equal((newcomer.Id, other), (later.From, later.To));
        return [.. moved];
    }

    public static (ConsultantId? First, ConsultantId? Second) Turns(
        IReadOnlyList<Consultant> consultants, LocalDate today)
    {
        // example: turns
        var queue = RotationQueue.Of(consultants, today).MarkAbsent(new("C-1"));
        var (first, after) = queue.Receive();
        var (second, _) = after.Return(new("C-1")).Receive();
        var changed = after.Leave(new("C-2")).Join(new("C-9"));
        // end
        Assert.DoesNotContain(new ConsultantId("C-2"), changed.Order);
        return (first, second);
    }

    public static IReadOnlyList<MergeResult> Duplicates(CardIndex cards, LocalDate today)
    {
        // example: duplicates
        var proposals = DuplicateCards.Among(cards, today).SelectMany(cluster => cluster.Proposals(today, today));
        var merged = proposals.Where(proposal => proposal.IsPossible).Select(proposal => proposal.Accept(today));
        // end
        return [.. merged];
    }

    public static CheckedHistory OldData(SalesStandard standard, CardFiling filing, params CardEvent[] events)
    {
        // example: old-data
        var recorder = new CardRecorder(standard.CardRules);
        recorder.Add(filing, row: 2);
        foreach (var (row, happened) in events.Index())
        {
            recorder.Add(filing.Card, happened, row: row + 2);
        }

        var history = recorder.Complete();
        var errors = history.Issues.Where(issue => issue.IsError);
        // end
        Assert.Empty(errors);
        return history;
    }

    public static IReadOnlyList<CustomerCard> First(SalesStandard standard, IEnumerable<CustomerCard> cards)
    {
        // example: first
        var first = standard.LeadRanking!.Order(cards, card => card.Filing.LeadSource, card => card.Filing.FiledOn);
        // end
        return first;
    }

    public static SalesStandard OwnRules(SalesStandard standard)
    {
        // example: own-rules
        var ours = standard with
        {
            Code = "north-group",
            Calls = new(MostRings: 4, LongestWait: null, LongestHold: null, Source.Sgm("4")),
            LeadRanking = new(new("置换优先", "replacements first"), Source.Nissan(), LeadSource.OwnerReplacement),
            Reassignment = new(new ReassignmentRule(
                new("H"),
                Period.FromMonths(2),
                ReassignmentAction.PreLost,
                Source.Drm(),
                ReassignmentTarget.SalesManager)),
        };
        // end
        return ours;
    }

    public static IEnumerable<ComparedLine> Compare()
    {
        // example: compare
        var differences = StandardComparison.Of(SalesStandards.Gps, SalesStandards.Lotus).Differences;
        // end
        return differences;
    }
}
