using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Exchange.Results;

/// <summary>One line of a worklist, whichever list it is.</summary>
/// <param name="Card">The card as at the end of the day.</param>
/// <param name="Consultant">Who is to act: the card's owner, or the consultant who looks after the car's owner.</param>
/// <param name="DueOn">The day something is due: the next contact date, or that of the owner contact.</param>
/// <param name="DaysOverdue">Days since then; 0 where none is past.</param>
/// <param name="AgeDays">Days since the filing.</param>
/// <param name="Note">What is to be done, where the list says more than its name.</param>
public sealed record WorklistRow(
    CardFacts Card, ConsultantId Consultant, LocalDate? DueOn, int DaysOverdue, int AgeDays, Phrase Note)
{
    /// <summary>The row of an entry.</summary>
    public static WorklistRow Of(WorklistEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Of(entry, new("", ""));
    }

    /// <summary>A card that should change hands: what is recommended, and who could take it over.</summary>
    public static WorklistRow Of(ReassignmentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var rule = entry.Recommended.Rule;
        var action = ReassignmentActions.All.NameOf(rule.Action);
        var targets = rule.Targets.Select(ReassignmentTargets.All.NameOf).ToList();
        var ids = string.Join(' ', entry.Receivers);
        var could = ids.Length == 0 ? new Phrase("", "") : new($"；可接手：{ids}", $"; could be {ids}");
        return Of(entry.Card, new(
            $"{action.Zh}：{string.Join('、', targets.Select(t => t.Zh))}{could.Zh}",
            $"{action.En}: {string.Join(" or ", targets.Select(t => t.En))}{could.En}"));
    }

    /// <summary>An owner to contact: what about.</summary>
    public static WorklistRow Of(OwnerContactEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var topics = entry.Topics.Select(topic => topic.Name).ToList();
        return new(entry.Card, entry.Consultant, entry.DueOn, entry.DaysOverdue, entry.AgeDays, new(
            $"{entry.Contact.Name.Zh}：{string.Join('；', topics.Select(t => t.Zh))}",
            $"{entry.Contact.Name.En}: {string.Join("; ", topics.Select(t => t.En))}"));
    }

    private static WorklistRow Of(WorklistEntry entry, Phrase note) => new(
        entry.Card, entry.Card.Consultant, entry.Card.NextContactOn, entry.DaysOverdue, entry.AgeDays, note);
}
