using System.Globalization;
using Funnel.Domain.Audit;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using static Funnel.Domain.Audit.EntryColumns;

namespace Funnel.Domain.Statistics;

/// <summary>
/// The rules of the audit by which nobody is named for one row, but who has far more such rows than the peers (ours 2).
/// </summary>
public sealed class PeerRules
{
    private static readonly Condition<EntryFacts> InPeriod =
        HappenedOn.Within(Day.From, Day.Cut).Called("期内记录", "rows of the period");

    private static readonly Phrase NoRecordedDay = new(
        "没有留档的录入日期，不适用。", "No filing tells the day it was recorded on: not applicable.");

    private static readonly Phrase NoMoment = new(
        "没有跟进的录入时刻和录入人，不适用。",
        "No contact tells the moment it was recorded at and by whom: not applicable.");

    private PeerRules(AuditPolicy policy)
    {
        BackDatedFiling = new(
            "back-dated-filing",
            new("倒签留档", "Back-dated filing"),
            AuditSeverity.Notice,
            InPeriod & What.Is(EntryKind.Filing) & (LagDays >= 0),
            LagDays > policy.TimelyFilingDays)
        {
            IsCertain = false,
            Lacking = NoRecordedDay,
            Evidence = [RecordedOn],
            Meaning = new(
                $"留档日期后{Text(policy.TimelyFilingDays)}天以上才录入的档案明显多于同事。",
                $"Far more filings than peers have were written down over {Text(policy.TimelyFilingDays)} days later."),
            Innocent = new(
                "外展、车展期间集中补录。", "Cards of an exhibition or a tour are caught up on together."),
        };
        DormancyParking = new(
            "dormancy-parking",
            new("月末休眠", "Parked over month-end"),
            AuditSeverity.Serious,
            InPeriod & What.Is(EntryKind.Dormant) & StateAfter.Is(CardState.Dormant),
            (DaysToMonthEnd <= policy.ParkedBeforeMonthEnd) & WokenOn.WithinDaysOf(HappenedOn, policy.ParkedDays))
        {
            IsCertain = false,
            Evidence = [WokenOn],
            Meaning = new(
                $"月末前{Text(policy.ParkedBeforeMonthEnd)}天内休眠、{Text(policy.ParkedDays)}天内又激活的明显多于同事。",
                $"Far more cards than peers have were put to rest in the month's last days (up to "
                + $"{Text(policy.ParkedBeforeMonthEnd)} before its end) and awake again within "
                + $"{Text(policy.ParkedDays)} days."),
            Innocent = new(
                "客户自己在月末搁置、月初又来电。", "Customers put it off at the month's end and called at its beginning."),
        };
        LossDumping = new(
            "loss-dumping",
            new("月末集中战败", "Losses at month-end"),
            AuditSeverity.Notice,
            InPeriod & What.Is(EntryKind.Lost),
            DaysToMonthEnd < policy.DumpingDays)
        {
            IsCertain = false,
            Meaning = new(
                $"战败集中在当月最后{Text(policy.DumpingDays)}天，明显多于同事和日历应有。",
                $"Far more losses than peers or the calendar would have fall on the month's last "
                + $"{Text(policy.DumpingDays)} days."),
            Innocent = new(
                "每月底统一清理长期无进展的客户。", "Cards without progress are cleared together at each month's end."),
        };
        BurstEntry = new(
            "burst-entry",
            new("连续补录跟进", "Contacts in one burst"),
            AuditSeverity.Notice,
            InPeriod & What.Is(EntryKind.Contact) & (BurstContacts >= 1),
            BurstContacts >= policy.BurstContacts)
        {
            IsCertain = false,
            Lacking = NoMoment,
            Meaning = new(
                $"{Text(policy.BurstContacts)}个以上档案的跟进逐条相隔不到{Text(policy.BurstSeconds)}秒录入，明显多于同事。",
                $"Far more contacts than peers have were put down with {Text(policy.BurstContacts)} cards or more, "
                + $"each less than {Text(policy.BurstSeconds)} seconds after the one before."),
            Innocent = new(
                "白天记在本上，下班前统一录入。", "Notes of the day are entered together in the evening."),
        };
        MeetingLift = new(
            "meeting-lift",
            new("例会前调级", "Levels lifted for the meeting"),
            AuditSeverity.Notice,
            InPeriod & What.Is(EntryKind.Contact) & HasRaisedLevel,
            MeetingOn.WithinDaysOf(HappenedOn, policy.LiftDaysBefore)
                & LoweredOn.WithinDaysOf(MeetingOn, policy.LiftDaysAfter) & (LoweredOn >= MeetingOn))
        {
            IsCertain = false,
            Evidence = [MeetingOn, LoweredOn],
            Meaning = new(
                $"例会前{Text(policy.LiftDaysBefore)}天内调高、例会后{Text(policy.LiftDaysAfter)}天内又调低的级别明显多于同事。",
                $"Far more levels than peers have were raised up to {Text(policy.LiftDaysBefore)} days before a plan "
                + $"meeting and lowered within {Text(policy.LiftDaysAfter)} days after it, with no contact between."),
            Innocent = new(
                "周末来店后升级，随后客户明确推迟。", "A visit at the weekend raised it, and then the customer put it off."),
        };
        DatePushing = new(
            "date-pushing",
            new("反复改期", "Next date moved on and on"),
            AuditSeverity.Notice,
            InPeriod & SetsDate,
            EntryColumns.DatePushes >= policy.DatePushes)
        {
            IsCertain = false,
            Meaning = new(
                $"下次联系日期连续{Text(policy.DatePushes)}次以上改后、其间跟进没有结果的明显多于同事。",
                $"Far more next contact dates than peers have were moved {Text(policy.DatePushes)} times or more in a "
                + "row, with no contact between that anything came of."),
            Innocent = new(
                "客户出差，多次约定稍后再联系。", "A customer who travels asked each time to be called later."),
        };
        NoResultTraffic = new(
            "no-result-traffic",
            new("来店无结果", "Visits without result"),
            AuditSeverity.Notice,
            InPeriod & What.Is(EntryKind.Visit) & IsSalesRelated,
            IsWithoutResult & (StaySeconds > policy.MinutesWithoutResult * NodaConstants.SecondsPerMinute))
        {
            IsCertain = false,
            Meaning = new(
                $"停留超过{Text(policy.MinutesWithoutResult)}分钟却未留信息的来店明显多于同事。",
                $"Far more visits than peers have lasted over {Text(policy.MinutesWithoutResult)} minutes and left "
                + "nothing."),
            Innocent = new(
                "接待的多为随行或看车不留信息的客户。", "Customers who would not leave their particulars came to this desk."),
        };
        ClockHeaping = new(
            "clock-heaping",
            new("到店时刻取整", "Arrivals at round minutes"),
            AuditSeverity.Information,
            InPeriod & What.In(EntryKind.Visit, EntryKind.Call),
            ArrivalMinute.Is(0) | ArrivalMinute.Is(15) | ArrivalMinute.Is(30) | ArrivalMinute.Is(45))
        {
            IsCertain = false,
            Meaning = new(
                "到店、来电时刻落在整刻钟的明显多于同事。",
                "Far more calls and visits than peers have begin at a full quarter of an hour."),
            Innocent = new(
                "登记表为手写，时刻按习惯取整。", "The register is kept by hand, and times are rounded by habit."),
        };
        Peers =
        [
            new(BackDatedFiling), new(DormancyParking),
            new(LossDumping, row => (double)policy.DumpingDays / DaysOfMonth(row.HappenedOn)), new(BurstEntry),
            new(MeetingLift), new(DatePushing), new(NoResultTraffic),
            new(ClockHeaping, FewestRows: policy.HeapingRecords),
        ];
        All = [.. Peers.Select(peer => peer.Rule)];
    }

    /// <summary>The rules under the usual thresholds.</summary>
    public static PeerRules Usual { get; } = new(AuditPolicy.Usual);

    /// <summary>倒签留档: filings written down days after their date.</summary>
    public AuditRule BackDatedFiling { get; }

    /// <summary>月末休眠: cards that sleep over the month's end only.</summary>
    public AuditRule DormancyParking { get; }

    /// <summary>月末集中战败: losses of the month's last days.</summary>
    public AuditRule LossDumping { get; }

    /// <summary>连续补录跟进: contacts put down one on the heels of the other.</summary>
    public AuditRule BurstEntry { get; }

    /// <summary>例会前调级: levels raised for a plan meeting.</summary>
    public AuditRule MeetingLift { get; }

    /// <summary>反复改期: next contact dates moved on and on.</summary>
    public AuditRule DatePushing { get; }

    /// <summary>来店无结果: long visits that left nothing.</summary>
    public AuditRule NoResultTraffic { get; }

    /// <summary>到店时刻取整: arrivals at a full quarter of an hour; information alone.</summary>
    public AuditRule ClockHeaping { get; }

    /// <summary>Every one of them.</summary>
    public IReadOnlyList<AuditRule> All { get; }

    internal IReadOnlyList<PeerRule> Peers { get; }

    /// <summary>The rules under some thresholds.</summary>
    public static PeerRules For(AuditPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy == AuditPolicy.Usual ? Usual : new(policy);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int DaysOfMonth(LocalDate day) => day.Calendar.GetDaysInMonth(day.Year, day.Month);
}
