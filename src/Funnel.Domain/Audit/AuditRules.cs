using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Entries;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using static Funnel.Domain.Audit.EntryColumns;

namespace Funnel.Domain.Audit;

/// <summary>The certain rules of the audit under some thresholds: each flagged row is a finding (ours 2).</summary>
public sealed class AuditRules
{
    private static readonly Condition<EntryFacts> InPeriod =
        HappenedOn.Within(Day.From, Day.Cut).Called("期内记录", "rows of the period");

    private static readonly Condition<EntryFacts> ByItsEnd =
        (HappenedOn <= Day.Cut).Called("截至期末记录", "rows up to the end");

    private static readonly Phrase NoPhones = new(
        "没有可比对的电话，不适用。", "No phone can be compared: not applicable.");

    private static readonly Phrase NoRegister = new(
        "没有来店登记，不适用。", "No showroom register is kept: not applicable.");

    private static readonly Phrase NoClose = new(
        "没有月结或录入日期，不适用。", "No month was closed, or no day of recording is told: not applicable.");

    private static readonly Phrase NoAmendment = new(
        "没有更正过的留档，不适用。", "No filing was amended: not applicable.");

    private AuditRules(AuditPolicy policy)
    {
        FiledAtDelivery = new(
            "filed-at-delivery",
            new("成交补档", "Filed at delivery"),
            AuditSeverity.Serious,
            InPeriod & What.Is(EntryKind.Delivered),
            HappenedOn.WithinDaysOf(FiledOn, policy.DaysFilingToDelivery) & !(FirstTrafficOn <= HappenedOn))
        {
            Meaning = new(
                $"留档至交车不超过{Text(policy.DaysFilingToDelivery)}天，且交车前没有该档案的流量记录。",
                $"Filed at most {Days(policy.DaysFilingToDelivery)} before the delivery, and the register has no "
                + "record of the card by then."),
            Innocent = new(
                "现货当场成交，或客户由他店、网络转来而未登记来店。",
                "A car from stock sold on the spot, or a customer who came from elsewhere and was not registered."),
            Evidence = [FiledOn],
        };
        EnteredAfterClose = new(
            "entered-after-close",
            new("月结后补录", "Entered after the close"),
            AuditSeverity.Notice,
            InPeriod & !What.In(EntryKind.Voided, EntryKind.Amended)
                & (ClosedOn >= HappenedOn) & (RecordedOn >= HappenedOn),
            RecordedOn > ClosedOn)
        {
            Meaning = new("所属月份已结账，之后才录入。", "Written down after the month it belongs to was closed."),
            Innocent = new(
                "月末最后几天的单据次日才补录，或系统故障后补录。",
                "Papers of the month's last days, or rows caught up on after a system stood still."),
            Lacking = NoClose,
            Evidence = [ClosedOn, RecordedOn],
        };
        VisitWithoutTraffic = new(
            "visit-without-traffic",
            new("来店无登记", "Visit without a register record"),
            AuditSeverity.Notice,
            InPeriod & IsReception & IsRegisterKept,
            !IsRegistered)
        {
            Meaning = new(
                "档案有到店接待，当天的来店登记没有该档案。",
                "The card has a reception in the showroom; that day's register has no visit that names it."),
            Innocent = new(
                "登记时未关联档案，或前台漏登。",
                "The visit was registered without the card, or the reception desk missed it."),
            Lacking = NoRegister,
        };
        LostThenRefiled = new(
            "lost-then-refiled",
            new("战败后重新留档", "Lost, then filed again"),
            AuditSeverity.Serious,
            InPeriod & What.Is(EntryKind.Filing) & HasPhone,
            HappenedOn.WithinDaysOf(LostCardOn, policy.DaysToRefiling))
        {
            Meaning = new(
                $"同一电话、同一车型的档案战败后{Text(policy.DaysToRefiling)}天内重新留档，未注明战败回流。",
                $"Filed at most {Days(policy.DaysToRefiling)} after a card of the same phone and model was lost, "
                + "without naming it."),
            Innocent = new(
                "客户确实回心转意，留档时没有注明原档案。",
                "The customer did come back, and nobody named the card from which."),
            Lacking = NoPhones,
            TiedBy = LostCard,
            Evidence = [LostCardOn],
        };
        DuplicatePhone = new(
            "duplicate-phone",
            new("同一电话多人跟进", "One phone, several owners"),
            AuditSeverity.Notice,
            ByItsEnd & What.Is(EntryKind.Filing) & HasPhone & IsOpen,
            IsShared)
        {
            Meaning = new(
                "同一电话有多个跟进档案，分属不同销售顾问；车型相同的应提出合并。",
                "Open cards of one phone belong to different consultants; those of one model are to be merged."),
            Innocent = new(
                "一家人共用电话，或客户在不同时间找了两位销售顾问。",
                "A family shares the phone, or the customer met two consultants at different times."),
            Lacking = NoPhones,
            TiedBy = FirstOpenOfPhone,
        };
        StaffPhone = new(
            "staff-phone",
            new("同一电话多份档案", "One phone on many cards"),
            AuditSeverity.Serious,
            ByItsEnd & What.Is(EntryKind.Filing) & HasPhone,
            CardsOfPhone >= policy.CardsOfOnePhone)
        {
            Meaning = new(
                $"同一销售顾问至少{Text(policy.CardsOfOnePhone)}份档案用同一电话。",
                $"At least {Text(policy.CardsOfOnePhone)} cards of one consultant have one phone."),
            Innocent = new(
                "同行介绍人、车队联系人或前台代留电话。",
                "A broker, the contact of a fleet, or the front desk's number put down for want of another."),
            Lacking = NoPhones,
            TiedBy = FirstOfPhone,
        };
        IdentitySwapped = new(
            "identity-swapped",
            new("成交前后改换身份", "Identity changed at the deal"),
            AuditSeverity.Serious,
            InPeriod & What.Is(EntryKind.Amended) & IsOfFiling,
            ChangesIdentity & (DaysToDeal <= policy.DaysFromDealToIdentity))
        {
            Meaning = new(
                $"订单或交车前后{Text(policy.DaysFromDealToIdentity)}天内，留档的姓名和电话都被更改。",
                $"Name and phone of the filing were both amended within {Days(policy.DaysFromDealToIdentity)} of an "
                + "order or delivery."),
            Innocent = new(
                "由家人或公司出面购车，成交时改为车主信息。",
                "A relative or the company buys, and the owner's particulars replace the enquirer's."),
            Lacking = NoAmendment,
        };
        All =
        [
            FiledAtDelivery, EnteredAfterClose, VisitWithoutTraffic, LostThenRefiled, DuplicatePhone, StaffPhone,
            IdentitySwapped,
        ];
    }

    /// <summary>The rules under the usual thresholds.</summary>
    public static AuditRules Usual { get; } = new(AuditPolicy.Usual);

    /// <summary>成交补档: a card filed when the car was handed over, of a customer nobody had registered.</summary>
    public AuditRule FiledAtDelivery { get; }

    /// <summary>月结后补录: a row of a month that was closed when it was written down.</summary>
    public AuditRule EnteredAfterClose { get; }

    /// <summary>来店无登记: a reception on a card on a day whose register does not have it.</summary>
    public AuditRule VisitWithoutTraffic { get; }

    /// <summary>战败后重新留档: a customer who was lost is filed as a new one.</summary>
    public AuditRule LostThenRefiled { get; }

    /// <summary>同一电话多人跟进: open cards of one phone with different owners.</summary>
    public AuditRule DuplicatePhone { get; }

    /// <summary>同一电话多份档案: one phone on many cards of one consultant.</summary>
    public AuditRule StaffPhone { get; }

    /// <summary>成交前后改换身份: a filing turned into another customer's about the deal.</summary>
    public AuditRule IdentitySwapped { get; }

    /// <summary>Every one of them.</summary>
    public IReadOnlyList<AuditRule> All { get; }

    /// <summary>The rules under some thresholds.</summary>
    public static AuditRules For(AuditPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy == AuditPolicy.Usual ? Usual : new(policy);
    }

    private static string Days(int days) => days == 1 ? "1 day" : $"{Text(days)} days";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
