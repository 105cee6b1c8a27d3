using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;

namespace Funnel.Domain.Worklists;

/// <summary>The worklists of a showroom.</summary>
public static class CardWorklists
{
    /// <summary>The id of the list of cards that should change hands.</summary>
    public const string ReassignmentId = "reassignment";

    /// <summary>The id of the list of owners to contact.</summary>
    public const string OwnerContactsId = "owner-contacts";

    /// <summary>今日待跟进.</summary>
    public static Worklist Due { get; } = new("due", new("今日待跟进客户", "due today"), DueToday.On);

    /// <summary>逾期未跟进.</summary>
    public static Worklist Overdue { get; } = new("overdue", new("逾期未跟进客户", "overdue"), Worklists.Overdue.On);

    /// <summary>无下次跟进.</summary>
    public static Worklist Unscheduled { get; } =
        new("unscheduled", new("无下次跟进客户", "unscheduled"), Worklists.Unscheduled.On);

    /// <summary>今日接触.</summary>
    public static Worklist Contacted { get; } = new("contacted", new("今日接触客户", "contacted today"), ContactedToday.On);

    /// <summary>可设为休眠, under a dormancy rule.</summary>
    public static Worklist DormancyCandidatesUnder(DormancyRule rule) => new(
        "dormancy-candidates",
        new("可设为休眠的客户", "dormancy candidates"),
        today => DormancyCandidates.On(today, rule));

    /// <summary>待重新分配客户: the cards that should change hands, with who could take them over (DRM 4).</summary>
    /// <param name="ladder">The rules; without any the list is empty.</param>
    /// <param name="consultants">The consultants; those not in service on the day take no part.</param>
    /// <param name="absent">Consultants who are away on the day and take no part either.</param>
    public static Worklist ReassignmentUnder(
        ReassignmentLadder ladder,
        IEnumerable<Consultant> consultants,
        IReadOnlyCollection<ConsultantId>? absent = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        ArgumentNullException.ThrowIfNull(consultants);
        Consultant[] team = [.. consultants];
        return new(
            ReassignmentId,
            new("待重新分配客户", "to be reassigned"),
            today => NotProgressing.On(today, ladder),
            today => new HandingOver(ladder, team, absent ?? [], today).Judge);
    }

    /// <summary>
    /// 待回访保有客户: the owners whose contact window is open today and not used yet (LOTUS). An owner whose last window
    /// has closed is on no list any more.
    /// </summary>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="history">The contacts with owners, and their transfers.</param>
    public static Worklist OwnerContactsUnder(OwnerContactSchedule schedule, FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(history);
        return new(
            OwnerContactsId,
            new("待回访保有客户", "owners to contact"),
            today => CardColumns.DeliveredOn <= today,
            today => new ContactingOwners(schedule, history, today).Judge);
    }
}
