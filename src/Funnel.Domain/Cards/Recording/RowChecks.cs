using Funnel.Domain.Channels;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>What is wrong or odd about a recorded row, given what the card has come to.</summary>
internal static class RowChecks
{
    /// <summary>What is wrong or odd about a filing; what is wrong comes first.</summary>
    public static IReadOnlyList<CardProblem> OfFiling(in FoldStart filing, CardRules rules)
    {
        // Almost every row is sound, and there are millions.
        var content = ContentChecks.Of(filing);
        if (!content.IsSound(rules))
        {
            return [.. content.Errors(rules)];
        }

        List<CardProblem>? odd = null;
        if (FilingChecks.WholesaleOutsideOutreach(filing) is { } finding)
        {
            (odd ??= []).Add(new(false, "channel", Codes.Of<FilingChannel>().CodeOf(filing.Channel), finding));
        }

        if (content.MayBeOdd(filing.Level, filing.Basis, rules))
        {
            (odd ??= []).AddRange(content.Oddities(filing.Level, filing.Basis, rules));
        }

        return odd ?? (IReadOnlyList<CardProblem>)[];
    }

    /// <summary>
    /// What is wrong about when an event was written down: not before it happened. A row that says what another should
    /// have said has the place of that one, and its correction was checked.
    /// </summary>
    public static CardProblem? OfRecording(in PackedEvent row) =>
        row.Events.AreAmended ? null : AgainstRecording(row.RecordedOn, row.Day);

    /// <summary>What is wrong about when a row was written down that tells of a day.</summary>
    public static CardProblem? AgainstRecording(LocalDate recordedOn, LocalDate happenedOn) => recordedOn < happenedOn
        ? CardProblem.Error(
            "recorded_on", DateReasons.Iso(recordedOn), CorrectionReasons.RecordedBeforeHappened(happenedOn))
        : null;

    /// <summary>What is wrong or odd about an event.</summary>
    public static CardProblem? Of(CardFold fold, in FoldStep e, CardRules rules)
    {
        if (e.On < fold.FiledOn)
        {
            return CardProblem.Error("on", DateReasons.Iso(e.On), DateReasons.BeforeFiling(fold.FiledOn));
        }

        var transition = CardTransitions.Get(fold.State, e.Move);
        if (transition.Standing == MoveStanding.Forbidden)
        {
            return CardProblem.Error("event", Codes.Of<CardMove>().CodeOf(e.Move), transition.Reason!);
        }

        if (e.Move == CardMove.Contact && ContentChecks.Of(e) is var content && !content.IsSound(rules))
        {
            return content.Errors(rules).First();
        }

        if (e.Move == CardMove.Lose && LossChecks.Error(e, rules) is { } unlisted)
        {
            return unlisted;
        }

        return transition.Reason is { } reason ? Finding(e.Move, reason)
            : e.Move == CardMove.Transfer && e.To == fold.Owner ? Finding(e.Move, MoveChecks.SameOwner)
            : e.Move == CardMove.SetDormant && Refusal(fold, e.On, rules) is { } refusal ? Finding(e.Move, refusal)
            : null;
    }

    /// <summary>Whether a move changes nothing: it means nothing, or hands the card to its owner.</summary>
    public static bool ChangesNothing(CardFold fold, in FoldStep e) =>
        CardTransitions.Get(fold.State, e.Move).Standing == MoveStanding.Meaningless
        || (e.Move == CardMove.Transfer && e.To == fold.Owner);

    /// <summary>What else is odd about an event that stands.</summary>
    public static IEnumerable<CardProblem> Oddities(CardFold fold, in FoldStep e, CardRules rules) => e.Move switch
    {
        CardMove.Contact when e.NextContactOn is not null || e.Level is not null => Oddities(
            ContentChecks.Of(e),
            fold.LevelAfter(e),
            fold.Basis is { } basis ? basis.Then(e.Basis) : e.Basis,
            rules),
        CardMove.Lose when LossChecks.MayBeOdd(e) => LossChecks.Oddities(e),
        CardMove.Transfer when e.Cause is { } cause && !rules.Lists.HandoverCauses.Contains(cause) =>
            ListChecks.OddHandover(cause, rules.Lists),
        _ => [],
    };

    /// <summary>
    /// What is odd about a card whose history ends: an open one has a next contact date, and no level that means an
    /// order without one.
    /// </summary>
    public static IEnumerable<CardProblem> OfEnd(CardFold fold, LevelScale scale)
    {
        fold.ComeTo(LocalDate.MaxIsoValue);
        var isPlain = fold.State is not (CardState.Active or CardState.Ordered or CardState.Dormant)
            || (fold.NextContactOn is not null && !scale.Get(fold.RecordedLevel).RequiresOrder);
        return isPlain ? [] : OddEnd(fold, scale);
    }

    private static IEnumerable<CardProblem> Oddities(
        ContentChecks content, LevelCode shown, GradeBasis? known, CardRules rules) =>
        content.MayBeOdd(shown, known, rules) ? content.Oddities(shown, known, rules) : [];

    private static IEnumerable<CardProblem> OddEnd(CardFold fold, LevelScale scale)
    {
        if (fold.State is CardState.Active or CardState.Ordered && fold.NextContactOn is null)
        {
            yield return new(false, "next_contact_on", "", RowReasons.NoNextContact);
        }

        if (fold.State is CardState.Active or CardState.Dormant && scale.Get(fold.RecordedLevel).RequiresOrder)
        {
            var level = fold.RecordedLevel;
            yield return new(false, "level", level.Value, RowReasons.LevelWithoutOrder(level));
        }
    }

    public static CardProblem Finding(CardMove move, Reason reason) =>
        new(false, "event", Codes.Of<CardMove>().CodeOf(move), reason);

    private static bool Closes(CardMove move) =>
        move is not (CardMove.Contact or CardMove.SetDormant or CardMove.Reactivate or CardMove.Transfer);

    private static Reason? Refusal(CardFold fold, LocalDate on, CardRules rules)
    {
        var reasons = MoveChecks.OfDormancy(fold, on, rules).ToList();
        return reasons.Count == 0 ? null : new("dormancy-refused", new(
            "不符合休眠条件。" + string.Concat(reasons.Select(r => r.Text.Zh)),
            "The dormancy rule refuses it. " + string.Join(' ', reasons.Select(r => r.Text.En))));
    }

    public static RowIssue OfFiling(this CardProblem problem, long row) =>
        new(problem.IsError, IsOfFiling: true, row, problem.Field, problem.Value, problem.Reason);

    /// <summary>The same of a row whose card is told where its history is cut short without it.</summary>
    public static RowIssue At(this CardProblem problem, long row, CardMove move, CardId card) =>
        problem.At(row) with { CutCard = problem.IsError && Closes(move) ? card : null };

    public static RowIssue At(this CardProblem problem, long row) =>
        new(problem.IsError, IsOfFiling: false, row, problem.Field, problem.Value, problem.Reason);
}
