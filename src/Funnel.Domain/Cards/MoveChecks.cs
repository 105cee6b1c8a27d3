using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What speaks against a move a host wants to make.</summary>
internal static class MoveChecks
{
    /// <summary>Every reason against an event on a card.</summary>
    public static IReadOnlyList<Reason> ReasonsAgainst(CustomerCard card, CardEvent e, LocalDate today, CardRules rules)
    {
        var fold = card.FoldNow();
        return
        [
            .. OfState(card, fold, e.Move, e.On, rules),
            .. OfDate(card, fold, e.On, today),
            .. OfContent(fold, e, rules),
        ];
    }

    /// <summary>Every reason against a kind of move on a day, before its particulars are known.</summary>
    public static IReadOnlyList<Reason> ReasonsAgainst(CustomerCard card, CardMove move, LocalDate day, CardRules rules)
    {
        var fold = card.FoldNow();
        return [.. OfState(card, fold, move, day, rules), .. OfDate(card, fold, day, day)];
    }

    /// <summary>Every reason that lies in the state and the dormancy rule.</summary>
    public static IEnumerable<Reason> OfState(
        CustomerCard card, CardFold fold, CardMove move, LocalDate on, CardRules rules)
    {
        var transition = CardTransitions.Get(fold.State, move);
        if (transition.Reason is { } reason)
        {
            return [reason];
        }

        return move == CardMove.SetDormant ? OfDormancy(fold, on, rules) : [];
    }

    /// <summary>Every unmet condition of the dormancy rule.</summary>
    public static IEnumerable<Reason> OfDormancy(CardFold fold, LocalDate on, CardRules rules) =>
        rules.Dormancy
            .Judge(
                new(
                    fold.Channel,
                    fold.FiledOn,
                    fold.Progress.FirstVisitOn is not null,
                    fold.Progress.Covered,
                    HasContact: fold.Progress.LastContactOn is not null)
                {
                    FirstVisitOn = fold.Progress.FirstVisitOn,
                    LastContactOn = fold.Progress.LastContactOn,
                    NextContactOn = fold.NextContactOn,
                    Level = fold.Level,
                    LevelSince = fold.LevelSince,
                    UnansweredCalls = fold.Progress.UnansweredCalls,
                },
                on)
            .Reasons;

    /// <summary>
    /// Every reason that lies in the date: before the filing, before the latest event, in the future.
    /// </summary>
    public static IEnumerable<Reason> OfDate(CustomerCard card, CardFold fold, LocalDate on, LocalDate today)
    {
        if (on < card.Filing.FiledOn)
        {
            yield return DateReasons.BeforeFiling(card.Filing.FiledOn);
        }
        else if (LatestOn(card, fold) is var latestOn && on < latestOn)
        {
            yield return DateReasons.BeforeLatestEvent(latestOn);
        }

        if (on > today)
        {
            yield return DateReasons.InTheFuture;
        }
    }

    // The days of a merge that was undone are taken: nothing may be dated before its correction.
    private static LocalDate LatestOn(CustomerCard card, CardFold fold)
    {
        var latestOn = fold.LatestOn;
        foreach (var e in card.Events)
        {
            latestOn = e is CardEvent.MergedInto or CardEvent.Unmerged && e.On > latestOn ? e.On : latestOn;
        }

        return latestOn;
    }

    /// <summary>Every reason that lies in what the event says.</summary>
    public static IEnumerable<Reason> OfContent(CardFold fold, CardEvent e, CardRules rules) => e switch
    {
        CardEvent.Contact contact =>
            [.. ListChecks.Of(contact, rules.Lists), .. OfContact(fold, FoldStep.Of(e), rules)],
        CardEvent.Lost { Reason: LostReason.Unknown } => [LossChecks.StateUnknown],
        CardEvent.Lost lost => LossChecks.Error(FoldStep.Of(lost), rules) is { } error ? [error.Reason] : [],
        CardEvent.Transferred transferred =>
        [
            .. transferred.To == fold.Owner ? (Reason[])[SameOwner] : [],
            .. ListChecks.OfHandover(transferred.Cause, rules.Lists),
        ],
        _ => [],
    };

    public static Reason SameOwner { get; } = new("same-owner", new(
        "客户已属于该销售顾问。",
        "The card belongs to that consultant already."));

    private static IEnumerable<Reason> OfContact(CardFold fold, in FoldStep contact, CardRules rules)
    {
        var content = ContentChecks.Of(contact);
        if (!content.IsSound(rules))
        {
            return content.Errors(rules).Select(problem => problem.Reason);
        }

        return content.PastBound(fold.LevelAfter(contact), rules) is { } late ? [late] : [];
    }
}
