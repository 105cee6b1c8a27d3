using Funnel.Domain.Wording;

namespace Funnel.Domain.Entries;

/// <summary>One number of an <see cref="AuditPolicy"/>, as JSON and a standard's lines name it.</summary>
/// <param name="Key">The name in JSON.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Least">The smallest number it may be.</param>
/// <param name="Of">The number.</param>
/// <param name="With">The policy with another number.</param>
internal sealed record AuditThreshold(
    string Key, Phrase Name, int Least, Func<AuditPolicy, int> Of, Func<AuditPolicy, int, AuditPolicy> With)
{
    // Ten years, as far as a condition counts days.
    private const int Longest = 3650;

    private const int Percent = 99;

    /// <summary>The greatest number it may be.</summary>
    public int Most { get; init; } = Longest;

    /// <summary>Every one, in the order in which they are written.</summary>
    public static IReadOnlyList<AuditThreshold> All { get; } =
    [
        new("daysFilingToDelivery", new("留档至交车天数", "days from filing to delivery"), 0,
            p => p.DaysFilingToDelivery, (p, n) => p with { DaysFilingToDelivery = n }),
        new("daysToRefiling", new("战败后重新留档天数", "days from loss to refiling"), 0,
            p => p.DaysToRefiling, (p, n) => p with { DaysToRefiling = n }),
        new("cardsOfOnePhone", new("同一电话的档案数", "cards of one phone"), 1,
            p => p.CardsOfOnePhone, (p, n) => p with { CardsOfOnePhone = n }),
        new("daysFromDealToIdentity", new("成交前后改身份天数", "days from a deal to another identity"), 0,
            p => p.DaysFromDealToIdentity, (p, n) => p with { DaysFromDealToIdentity = n }),
        new("timelyFilingDays", new("及时录入天数", "days of a timely filing"), 0,
            p => p.TimelyFilingDays, (p, n) => p with { TimelyFilingDays = n }),
        new("parkedBeforeMonthEnd", new("月末前休眠天数", "days before month-end of parking"), 0,
            p => p.ParkedBeforeMonthEnd, (p, n) => p with { ParkedBeforeMonthEnd = n }),
        new("parkedDays", new("休眠后激活天数", "days parked"), 0,
            p => p.ParkedDays, (p, n) => p with { ParkedDays = n }),
        new("dumpingDays", new("月末天数", "last days of the month"), 1,
            p => p.DumpingDays, (p, n) => p with { DumpingDays = n }),
        new("burstContacts", new("连续录入条数", "contacts of a burst"), 1,
            p => p.BurstContacts, (p, n) => p with { BurstContacts = n }),
        new("burstSeconds", new("连续录入间隔秒数", "seconds within a burst"), 1,
            p => p.BurstSeconds, (p, n) => p with { BurstSeconds = n }),
        new("liftDaysBefore", new("例会前天数", "days before a meeting"), 0,
            p => p.LiftDaysBefore, (p, n) => p with { LiftDaysBefore = n }),
        new("liftDaysAfter", new("例会后天数", "days after a meeting"), 0,
            p => p.LiftDaysAfter, (p, n) => p with { LiftDaysAfter = n }),
        new("datePushes", new("改期次数", "times a date is moved"), 1,
            p => p.DatePushes, (p, n) => p with { DatePushes = n }),
        new("minutesWithoutResult", new("无结果来店分钟数", "minutes of a visit without result"), 0,
            p => p.MinutesWithoutResult, (p, n) => p with { MinutesWithoutResult = n }),
        new("heapingRecords", new("到店时刻最少记录数", "records of arrivals"), 1,
            p => p.HeapingRecords, (p, n) => p with { HeapingRecords = n }),
        new("fewestInstances", new("最少实例数", "fewest instances"), 1,
            p => p.FewestInstances, (p, n) => p with { FewestInstances = n }),
        new("timesPeers", new("同组倍数", "times the peers"), 1,
            p => p.TimesPeers, (p, n) => p with { TimesPeers = n }),
        new("fewestConsultants", new("同组最少人数", "fewest consultants"), 1,
            p => p.FewestConsultants, (p, n) => p with { FewestConsultants = n }),
        new("namedByChancePercent", new("误列比例上限（%）", "named by chance (percent)"), 1,
            p => p.NamedByChancePercent, (p, n) => p with { NamedByChancePercent = n })
        {
            Most = Percent,
        },
    ];
}
