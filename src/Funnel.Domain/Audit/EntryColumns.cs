using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Audit;

/// <summary>What can be asked about a recorded row.</summary>
public static class EntryColumns
{
    /// <summary>The card or the traffic record.</summary>
    public static IdColumn<EntryFacts, RecordId> Record { get; } =
        new("record", new("档案或记录", "card or record"), f => f.Record, id => id.Value, text => new(text));

    /// <summary>What the row tells.</summary>
    public static CodeColumn<EntryFacts, EntryKind> What { get; } =
        new("kind", new("记录类型", "kind of row"), f => f.What, Codes.Of<EntryKind>());

    /// <summary>The card.</summary>
    public static IdColumn<EntryFacts, CardId> Card { get; } =
        new("card", Dimensions.Card.Name, f => f.Card, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<EntryFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<EntryFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>Whose doing it is.</summary>
    public static IdColumn<EntryFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The filing channel.</summary>
    public static CodeColumn<EntryFacts, FilingChannel> Channel { get; } =
        new("channel", Dimensions.Channel.Name, f => f.Channel, Codes.Of<FilingChannel>());

    /// <summary>The media source.</summary>
    public static CodeColumn<EntryFacts, MediaSource> Media { get; } =
        new("media", Dimensions.Media.Name, f => f.Media, MediaSources.All);

    /// <summary>The lead source.</summary>
    public static CodeColumn<EntryFacts, LeadSource> LeadSource { get; } =
        new("lead_source", Dimensions.LeadSource.Name, f => f.LeadSource, LeadSources.All);

    /// <summary>The model.</summary>
    public static IdColumn<EntryFacts, ModelName> Model { get; } =
        new("model", Dimensions.Model.Name, f => f.Model, id => id.Value, text => new(text));

    /// <summary>The customer kind.</summary>
    public static CodeColumn<EntryFacts, CustomerKind> CustomerKind { get; } =
        new("customer_kind", Dimensions.CustomerKind.Name, f => f.CustomerKind, Codes.Of<CustomerKind>());

    /// <summary>The level as at the period's last known day.</summary>
    public static CodeColumn<EntryFacts, LevelCode> Level { get; } =
        new("level", Dimensions.Level.Name, f => f.Level, LevelTexts.OfAnyScale);

    /// <summary>The day the row tells of.</summary>
    public static DateColumn<EntryFacts> HappenedOn { get; } =
        new("happened_on", new("发生日期", "happened"), f => f.HappenedOn);

    /// <summary>The day it was written down.</summary>
    public static DateColumn<EntryFacts> RecordedOn { get; } =
        new("recorded_on", new("录入日期", "recorded"), f => f.RecordedOn);

    /// <summary>Days from the one to the other.</summary>
    public static NumberColumn<EntryFacts> LagDays { get; } =
        new("lag_days", new("录入滞后天数", "days to recording"), f => f.LagDays);

    /// <summary>Who wrote it down.</summary>
    public static IdColumn<EntryFacts, WriterId> RecordedBy { get; } =
        new("recorded_by", new("录入人", "recorded by"), f => f.RecordedBy, id => id.Value, text => new(text));

    /// <summary>Seconds since the writer's row before.</summary>
    public static NumberColumn<EntryFacts> SecondsSinceWriter { get; } = new(
        "seconds_since_writer", new("距录入人上一条秒数", "seconds since the writer's row before"),
        f => f.SecondsSinceWriter);

    /// <summary>Days from the day it tells of to the month's last one.</summary>
    public static NumberColumn<EntryFacts> DaysToMonthEnd { get; } =
        new("days_to_month_end", new("发生日距月末天数", "days to month-end"), f => f.DaysToMonthEnd);

    /// <summary>Days from the day of recording to the month's last one.</summary>
    public static NumberColumn<EntryFacts> RecordedDaysToMonthEnd { get; } = new(
        "recorded_days_to_month_end", new("录入日距月末天数", "days from recording to month-end"),
        f => f.RecordedDaysToMonthEnd);

    /// <summary>How the card stood before.</summary>
    public static CodeColumn<EntryFacts, CardState> StateBefore { get; } =
        new("state_before", new("之前状态", "state before"), f => f.StateBefore, Codes.Of<CardState>());

    /// <summary>How the card stood after.</summary>
    public static CodeColumn<EntryFacts, CardState> StateAfter { get; } =
        new("state_after", new("之后状态", "state after"), f => f.StateAfter, Codes.Of<CardState>());

    /// <summary>The level before.</summary>
    public static CodeColumn<EntryFacts, LevelCode> LevelBefore { get; } =
        new("level_before", new("之前级别", "level before"), f => f.LevelBefore, LevelTexts.OfAnyScale);

    /// <summary>The level after.</summary>
    public static CodeColumn<EntryFacts, LevelCode> LevelAfter { get; } =
        new("level_after", new("之后级别", "level after"), f => f.LevelAfter, LevelTexts.OfAnyScale);

    /// <summary>Whether it proved wrong later.</summary>
    public static FlagColumn<EntryFacts> IsVoid { get; } = new("is_void", new("已作废", "void"), f => f.IsVoid);

    /// <summary>Whether it came with an import.</summary>
    public static FlagColumn<EntryFacts> IsImported { get; } =
        new("is_imported", new("批量导入", "imported"), f => f.IsImported);

    /// <summary>The day its month was closed.</summary>
    public static DateColumn<EntryFacts> ClosedOn { get; } =
        new("closed_on", new("月结日期", "month closed"), f => f.ClosedOn);

    /// <summary>The day the card was filed.</summary>
    public static DateColumn<EntryFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed"), f => f.FiledOn);

    /// <summary>The card's first record in the register.</summary>
    public static DateColumn<EntryFacts> FirstTrafficOn { get; } =
        new("first_traffic_on", new("首次流量记录日期", "first registered"), f => f.FirstTrafficOn);

    /// <summary>Whether it tells of a reception in the showroom.</summary>
    public static FlagColumn<EntryFacts> IsReception { get; } =
        new("is_reception", new("到店接待", "reception"), f => f.IsReception);

    /// <summary>Whether the register has that visit.</summary>
    public static FlagColumn<EntryFacts> IsRegistered { get; } =
        new("is_registered", new("当日有来店登记", "registered that day"), f => f.IsRegistered);

    /// <summary>Whether the register holds anything of that day.</summary>
    public static FlagColumn<EntryFacts> IsRegisterKept { get; } =
        new("is_register_kept", new("当日登记表有记录", "register kept that day"), f => f.IsRegisterKept);

    /// <summary>Whether it files a retail card with a phone that can be compared.</summary>
    public static FlagColumn<EntryFacts> HasPhone { get; } =
        new("has_phone", new("电话可比对", "with a phone"), f => f.HasPhone);

    /// <summary>Whether the card filed was open on the last known day.</summary>
    public static FlagColumn<EntryFacts> IsOpen { get; } = new("is_open", new("跟进客户", "open"), f => f.IsOpen);

    /// <summary>The customer's card that was lost before.</summary>
    public static IdColumn<EntryFacts, CardId> LostCard { get; } =
        new("lost_card", new("此前战败档案", "card lost before"), f => f.LostCard, id => id.Value, text => new(text));

    /// <summary>The day that card was lost.</summary>
    public static DateColumn<EntryFacts> LostCardOn { get; } =
        new("lost_card_on", new("此前战败日期", "lost before"), f => f.LostCardOn);

    /// <summary>The first open card of the same phone, of several owners.</summary>
    public static IdColumn<EntryFacts, CardId> FirstOpenOfPhone { get; } = new(
        "first_open_of_phone", new("同一电话的首个跟进档案", "first open card of the phone"),
        f => f.FirstOpenOfPhone,
        id => id.Value,
        text => new(text));

    /// <summary>Whether somebody else owns an open card of the phone.</summary>
    public static FlagColumn<EntryFacts> IsShared { get; } =
        new("is_shared", new("他人有同一电话的跟进档案", "open with somebody else too"), f => f.IsShared);

    /// <summary>The consultant's first card of the same phone.</summary>
    public static IdColumn<EntryFacts, CardId> FirstOfPhone { get; } = new(
        "first_of_phone", new("同一电话的首个档案", "first card of the phone"),
        f => f.FirstOfPhone,
        id => id.Value,
        text => new(text));

    /// <summary>The consultant's cards of the same phone.</summary>
    public static NumberColumn<EntryFacts> CardsOfPhone { get; } =
        new("cards_of_phone", new("同一电话的档案数", "cards of the phone"), f => f.CardsOfPhone);

    /// <summary>Whether it amends a filing.</summary>
    public static FlagColumn<EntryFacts> IsOfFiling { get; } =
        new("is_of_filing", new("更正留档", "amends a filing"), f => f.IsOfFiling);

    /// <summary>Whether it amends name and phone.</summary>
    public static FlagColumn<EntryFacts> ChangesIdentity { get; } =
        new("changes_identity", new("姓名与电话均更改", "changes the identity"), f => f.ChangesIdentity);

    /// <summary>Days between it and the nearest signing or delivery.</summary>
    public static NumberColumn<EntryFacts> DaysToDeal { get; } =
        new("days_to_deal", new("距订单或交车天数", "days to the deal"), f => f.DaysToDeal);

    /// <summary>The day the card was awake again.</summary>
    public static DateColumn<EntryFacts> WokenOn { get; } = new("woken_on", new("激活日期", "awake again"), f => f.WokenOn);

    /// <summary>Whether it raises the level.</summary>
    public static FlagColumn<EntryFacts> HasRaisedLevel { get; } =
        new("has_raised_level", new("级别调高", "raises the level"), f => f.HasRaisedLevel);

    /// <summary>The next plan meeting, that day included.</summary>
    public static DateColumn<EntryFacts> MeetingOn { get; } =
        new("meeting_on", new("下次例会日期", "next plan meeting"), f => f.MeetingOn);

    /// <summary>The day of the next contact, where it lowers the level.</summary>
    public static DateColumn<EntryFacts> LoweredOn { get; } =
        new("lowered_on", new("级别调回日期", "lowered again"), f => f.LoweredOn);

    /// <summary>Whether the contact sets a next contact date.</summary>
    public static FlagColumn<EntryFacts> SetsDate { get; } =
        new("sets_date", new("设定下次联系日期", "sets a next date"), f => f.SetsDate);

    /// <summary>Times in a row that the date was moved.</summary>
    public static NumberColumn<EntryFacts> DatePushes { get; } =
        new("date_pushes", new("连续改期次数", "times the date was moved"), f => f.DatePushes);

    /// <summary>Contacts put down one on the heels of the other.</summary>
    public static NumberColumn<EntryFacts> BurstContacts { get; } =
        new("burst_contacts", new("连续录入的跟进数", "contacts in one burst"), f => f.BurstContacts);

    /// <summary>Whether the call or visit is about buying a car.</summary>
    public static FlagColumn<EntryFacts> IsSalesRelated { get; } =
        new("is_sales_related", new("与销售有关", "about buying"), f => f.IsSalesRelated);

    /// <summary>Whether nothing was left of the call or visit.</summary>
    public static FlagColumn<EntryFacts> IsWithoutResult { get; } =
        new("is_without_result", new("未留信息", "nothing left"), f => f.IsWithoutResult);

    /// <summary>How long the customer stayed.</summary>
    public static NumberColumn<EntryFacts> StaySeconds { get; } =
        new("stay_seconds", new("停留秒数", "seconds stayed"), f => f.StaySeconds);

    /// <summary>The minute of the hour at which it began.</summary>
    public static NumberColumn<EntryFacts> ArrivalMinute { get; } =
        new("arrival_minute", new("到店分钟", "minute of arrival"), f => f.ArrivalMinute);

    /// <summary>Every one of them.</summary>
    internal static IReadOnlyList<Column<EntryFacts>> All { get; } =
    [
        Record, What, Card, Dealer, Region, Consultant, Channel, Media, LeadSource, Model, CustomerKind, Level,
        HappenedOn, RecordedOn, LagDays, RecordedBy, SecondsSinceWriter, DaysToMonthEnd, RecordedDaysToMonthEnd,
        StateBefore, StateAfter, LevelBefore, LevelAfter, IsVoid, IsImported, ClosedOn, FiledOn, FirstTrafficOn,
        IsReception, IsRegistered, IsRegisterKept, HasPhone, IsOpen, LostCard, LostCardOn, FirstOpenOfPhone,
        IsShared, FirstOfPhone, CardsOfPhone, IsOfFiling, ChangesIdentity, DaysToDeal, WokenOn, HasRaisedLevel,
        MeetingOn, LoweredOn, SetsDate, DatePushes, BurstContacts, IsSalesRelated, IsWithoutResult, StaySeconds,
        ArrivalMinute,
    ];

    /// <summary>Those facts can be grouped by.</summary>
    internal static IReadOnlyList<(Dimension Dimension, SymbolColumn<EntryFacts> Column)> Grouping { get; } =
    [
        (Dimensions.Dealer, Dealer),
        (Dimensions.Region, Region),
        (Dimensions.Consultant, Consultant),
        (Dimensions.Channel, Channel),
        (Dimensions.Media, Media),
        (Dimensions.LeadSource, LeadSource),
        (Dimensions.Model, Model),
        (Dimensions.CustomerKind, CustomerKind),
        (Dimensions.Level, Level),
    ];
}
