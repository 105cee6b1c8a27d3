using System.Globalization;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Audit;

/// <summary>What may not go together in a history (domain §15).</summary>
internal static class AuditReasons
{
    public static Reason FollowUpWithoutContact { get; } = new("follow-up-without-contact", new(
        "登记为跟进来店，但档案当天没有到店接待记录。",
        "The register says that the customer came back; the card has no showroom contact on that day."));

    public static Reason FilingIsVoid { get; } = new("filing-is-void", new(
        "所登记档案的留档已作废。",
        "The filing of the card that the record names is void."));

    public static Reason ReceiverOfOtherDealer { get; } = new("receiver-of-other-dealer", new(
        "接手的销售顾问不属于该经销商。",
        "The receiving consultant works for another dealer."));

    public static Reason ReceiverNotActive { get; } = new("receiver-not-active", new(
        "接手的销售顾问当日不在职。",
        "The receiving consultant is not in service on that day."));

    public static Reason OwnerHasLeft { get; } = new("owner-has-left", new(
        "销售顾问已离职，客户尚未转出。",
        "The consultant has left, and the customer has not been handed on."));

    public static Reason SeveralForWholesale { get; } = new("several-for-wholesale", new(
        "同一经销商的批售客户应由一名指定销售顾问负责。",
        "The wholesale cards of a dealer belong to one designated consultant."));

    public static Reason ReturnOfNoLostCard { get; } = new("return-of-no-lost-card", new(
        "所注明的原档案不是该经销商在留档前已战败的档案。",
        "The card it returns from is no card of the dealer that was lost before the filing."));

    public static Reason FiledTwice(string other) => new("filed-from-two-records", new(
        $"同一档案有两条留档登记，另一条为 {other}。",
        $"The card is filed from two records of the register; the other is {other}."));

    public static Reason FiledOnAnotherDay(LocalDate filedOn) => new("filed-on-another-day", new(
        $"登记日期与档案的留档日期 {Iso(filedOn)} 不一致。",
        $"The register files the card on another day than its filing, {Iso(filedOn)}."));

    public static Reason NoVisitRecord(LocalDate day) => new("no-visit-record", new(
        $"{Iso(day)} 有到店接待记录，但当天没有来店登记。",
        $"The card has a showroom contact on {Iso(day)}, and the register no visit."));

    public static Reason TestDriveOnCardOnly(LocalDate day) => new("test-drive-on-card-only", new(
        $"{Iso(day)} 档案有试乘试驾，来店登记没有。",
        $"The card has a test drive on {Iso(day)}, the register has none."));

    public static Reason TestDriveInRegisterOnly { get; } = new("test-drive-in-register-only", new(
        "来店登记有试乘试驾，档案当天没有。",
        "The register has a test drive, the card has none on that day."));

    public static Reason InOneGo(long rows, long all) => new("recorded-in-one-go", new(
        string.Create(CultureInfo.InvariantCulture,
            $"该经销商 {all} 行中有 {rows} 行同日补录，应为批量导入：录入日期不说明何时获知。"),
        string.Create(CultureInfo.InvariantCulture,
            $"{rows} of the dealer's {all} rows were recorded in one go on this day, as an import does: their days of "
            + $"recording do not tell when they were known.")));

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
