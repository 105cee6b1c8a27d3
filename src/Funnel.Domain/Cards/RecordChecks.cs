using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What is wrong or odd about a recorded event, given what the card has come to.</summary>
internal static class RecordChecks
{
    public static Problem? Of(CardFold fold, in CardStep e, CardRules rules)
    {
        if (e.On < fold.FiledOn)
        {
            return Error("on", DateReasons.Iso(e.On), DateReasons.BeforeFiling(fold.FiledOn));
        }

        var transition = CardTransitions.Get(fold.State, e.Move);
        if (transition.Standing == MoveStanding.Forbidden)
        {
            return Error("event", CardMoves.All.CodeOf(e.Move), transition.Reason!);
        }

        if (e.Move == CardMove.Contact && OfContact(e, rules.Scale) is { } wrong)
        {
            return wrong;
        }

        return transition.Reason is { } reason ? Finding(e.Move, reason)
            : e.Move == CardMove.Transfer && e.To == fold.Owner ? Finding(e.Move, MoveChecks.SameOwner)
            : e.Move == CardMove.SetDormant && Refusal(fold, e.On, rules) is { } refusal ? Finding(e.Move, refusal)
            : null;
    }

    /// <summary>Whether a move changes nothing: it means nothing, or hands the card to its owner.</summary>
    public static bool ChangesNothing(CardFold fold, in CardStep e) =>
        CardTransitions.Get(fold.State, e.Move).Standing == MoveStanding.Meaningless
        || (e.Move == CardMove.Transfer && e.To == fold.Owner);

    /// <summary>What is odd about a card whose history ends: an open one has a next contact date.</summary>
    public static Problem? OfEnd(CardFold fold) =>
        fold.State is CardState.Active or CardState.Ordered && fold.NextContactOn is null
            ? new(false, "next_contact_on", "", RecordReasons.NoNextContact)
            : null;

    public static Problem Finding(CardMove move, Reason reason) =>
        new(false, "event", CardMoves.All.CodeOf(move), reason);

    public static Problem Error(string field, string value, Reason reason) => new(true, field, value, reason);

    private static bool Closes(CardMove move) =>
        move is not (CardMove.Contact or CardMove.SetDormant or CardMove.Reactivate or CardMove.Transfer);

    private static Problem? OfContact(in CardStep contact, LevelScale scale) =>
        contact.Level is { } level && !scale.Contains(level)
            ? Error("level", level.Value, FilingChecks.UnknownLevel(scale))
            : contact.NextContactOn is { } next && next < contact.On
                ? Error("next_contact_on", DateReasons.Iso(next), DateReasons.NextContactBefore(contact.On))
                : null;

    private static Reason? Refusal(CardFold fold, LocalDate on, CardRules rules)
    {
        var reasons = MoveChecks.OfDormancy(fold, on, rules).ToList();
        return reasons.Count == 0 ? null : new("dormancy-refused", new(
            "不符合休眠条件：" + string.Join('；', reasons.Select(r => r.Text.Zh)),
            "The dormancy rule refuses it: " + string.Join("; ", reasons.Select(r => r.Text.En))));
    }

    internal readonly record struct Problem(bool IsError, string Field, string Value, Reason Reason)
    {
        public RecordIssue OfFiling(long row) => new(IsError, new(IsFiling: true, row), Field, Value, Reason);

        public RecordIssue At(long row) => new(IsError, new(IsFiling: false, row), Field, Value, Reason);

        /// <summary>The same of a row whose card is told where its history is cut short without it.</summary>
        public RecordIssue At(long row, CardMove move, Func<CardId> card) =>
            At(row) with { CutCard = IsError && Closes(move) ? card() : null };
    }
}
