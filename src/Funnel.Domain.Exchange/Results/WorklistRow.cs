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
        return new(
            entry.Card, entry.Consultant, entry.DueOn, entry.DaysOverdue, entry.AgeDays, NoteOf(entry.Task));
    }

    private static Phrase NoteOf(WorklistTask task) => task switch
    {
        WorklistTask.HandOver handOver => NoteOf(handOver),
        WorklistTask.ContactOwner contact => NoteOf(contact),
        _ => new("", ""),
    };

    /// <summary>What is recommended, and who could take the card over.</summary>
    private static Phrase NoteOf(WorklistTask.HandOver task)
    {
        var rule = task.Advice.Rule;
        var action = Codes.Of<ReassignmentAction>().NameOf(rule.Action);
        var targets = rule.Targets.Select(Codes.Of<ReassignmentTarget>().NameOf).ToList();
        var ids = string.Join(' ', task.Receivers);
        var could = ids.Length == 0 ? new Phrase("", "") : new($"；可接手：{ids}", $"; could be {ids}");
        return new(
            $"{action.Zh}：{string.Join('、', targets.Select(t => t.Zh))}{could.Zh}",
            $"{action.En}: {string.Join(" or ", targets.Select(t => t.En))}{could.En}");
    }

    /// <summary>What the owner is to be contacted about.</summary>
    private static Phrase NoteOf(WorklistTask.ContactOwner task)
    {
        var topics = task.Contact.Topics.Select(topic => topic.Name).ToList();
        return new(
            $"{task.Contact.Name.Zh}：{string.Join('；', topics.Select(t => t.Zh))}",
            $"{task.Contact.Name.En}: {string.Join("; ", topics.Select(t => t.En))}");
    }
}
