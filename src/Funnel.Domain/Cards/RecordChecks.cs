using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>What is wrong or odd about a recorded event, given what the card has come to.</summary>
internal static class RecordChecks
{
    public static Problem? Of(CardFiling filing, CardFold fold, CardEvent e, CardRules rules)
    {
        if (e.On < filing.FiledOn)
        {
            return Error("on", DateReasons.Iso(e.On), DateReasons.BeforeFiling(filing.FiledOn));
        }

        var transition = CardTransitions.Get(fold.State, e.Move);
        if (transition.Standing == MoveStanding.Forbidden)
        {
            return Error("event", CardMoves.All.CodeOf(e.Move), transition.Reason!);
        }

        if (e is CardEvent.Contact contact && OfContact(contact, rules.Scale) is { } wrong)
        {
            return wrong;
        }

        return transition.Reason is { } reason ? Finding(e, reason)
            : e is CardEvent.Transferred transferred && transferred.To == fold.Owner ? Finding(e, MoveChecks.SameOwner)
            : e is CardEvent.WentDormant && Refusal(filing, fold, e, rules) is { } refusal ? Finding(e, refusal)
            : null;
    }

    public static Problem Finding(CardEvent e, Reason reason) =>
        new(false, "event", CardMoves.All.CodeOf(e.Move), reason);

    public static Problem Error(string field, string value, Reason reason) => new(true, field, value, reason);

    private static Problem? OfContact(CardEvent.Contact contact, LevelScale scale) =>
        contact.Level is { } level && !scale.Contains(level)
            ? Error("level", level.Value, FilingChecks.UnknownLevel(scale))
            : contact.NextContactOn is { } next && next < contact.On
                ? Error("next_contact_on", DateReasons.Iso(next), DateReasons.NextContactBefore(contact.On))
                : null;

    private static Reason? Refusal(CardFiling filing, CardFold fold, CardEvent e, CardRules rules)
    {
        var reasons = MoveChecks.OfDormancy(filing, fold, e.On, rules).ToList();
        return reasons.Count == 0 ? null : new("dormancy-refused", new(
            "不符合休眠条件：" + string.Join('；', reasons.Select(r => r.Text.Zh)),
            "The dormancy rule refuses it: " + string.Join("; ", reasons.Select(r => r.Text.En))));
    }

    internal readonly record struct Problem(bool IsError, string Field, string Value, Reason Reason)
    {
        public RecordIssue At(RecordedEvent row) => new(IsError, new(IsFiling: false, row.Row), Field, Value, Reason);
    }
}
