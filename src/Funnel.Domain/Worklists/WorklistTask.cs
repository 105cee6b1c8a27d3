using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;

namespace Funnel.Domain.Worklists;

/// <summary>What is to be done about a card on a worklist.</summary>
public abstract record WorklistTask
{
    private WorklistTask()
    {
    }

    /// <summary>What the list's name says, by the consultant whose card it is.</summary>
    internal sealed record AsListed : WorklistTask;

    /// <summary>The card should change hands.</summary>
    /// <param name="Advice">What should become of it, who should take over, and why.</param>
    /// <param name="Receivers">
    /// The consultants who could take it over, by id; none where the rule names only the sales manager or marketing.
    /// </param>
    public sealed record HandOver(
        ReassignmentAdvice Advice, IReadOnlyList<ConsultantId> Receivers) : WorklistTask;

    /// <summary>The owner is to be contacted: the window is open and not used yet.</summary>
    /// <param name="Consultant">The consultant who looks after the owner.</param>
    /// <param name="Contact">The contact that the schedule asks for, with its topics.</param>
    /// <param name="Window">The days on which it can be made.</param>
    public sealed record ContactOwner(
        ConsultantId Consultant, ScheduledContact Contact, OwnerContactWindow Window) : WorklistTask;
}
