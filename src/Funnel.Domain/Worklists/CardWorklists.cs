using Funnel.Domain.Dormancy;

namespace Funnel.Domain.Worklists;

/// <summary>The worklists of a showroom.</summary>
public static class CardWorklists
{
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
}
