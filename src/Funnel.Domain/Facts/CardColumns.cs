using System.Linq.Expressions;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a card.</summary>
public static class CardColumns
{
    /// <summary>The filing date.</summary>
    public static DateColumn<CardFacts> FiledOn { get; } = new("filed_on", new("留档日期", "filed on"), f => f.FiledOn);

    /// <summary>The first showroom visit.</summary>
    public static DateColumn<CardFacts> FirstVisitOn { get; } =
        new("first_visit_on", new("首次进店日期", "first visit"), f => f.FirstVisitOn);

    /// <summary>The second showroom visit.</summary>
    public static DateColumn<CardFacts> SecondVisitOn { get; } =
        new("second_visit_on", new("第二次进店日期", "second visit"), f => f.SecondVisitOn);

    /// <summary>The first test drive.</summary>
    public static DateColumn<CardFacts> FirstTestDriveOn { get; } =
        new("first_test_drive_on", new("首次试驾日期", "first test drive"), f => f.FirstTestDriveOn);

    /// <summary>The signing day of the order in force, or of the one that was delivered.</summary>
    public static DateColumn<CardFacts> OrderSignedOn { get; } =
        new("order_signed_on", new("订单日期", "order signed"), f => f.OrderSignedOn);

    /// <summary>The signing day of the first order ever, cancelled since or not.</summary>
    public static DateColumn<CardFacts> FirstSignedOn { get; } =
        new("first_order_signed_on", new("首次签单日期", "first signing"), f => f.FirstSignedOn);

    /// <summary>The signing day of the latest order, whatever became of it.</summary>
    public static DateColumn<CardFacts> LastSignedOn { get; } =
        new("last_signed_on", new("最近签单日期", "latest signing"), f => f.LastSignedOn);

    /// <summary>The level before the order in force or delivered; without one the level.</summary>
    public static CodeColumn<CardFacts, LevelCode> LevelBeforeOrder { get; } =
        LevelBefore<CardFacts>(f => f.LevelBeforeOrder);

    /// <summary>The delivery day.</summary>
    public static DateColumn<CardFacts> DeliveredOn { get; } =
        new("delivered_on", new("成交日期", "delivered"), f => f.DeliveredOn);

    /// <summary>The day the card was lost.</summary>
    public static DateColumn<CardFacts> LostOn { get; } = new("lost_on", new("战败日期", "lost"), f => f.LostOn);

    /// <summary>The day the card was delivered or lost.</summary>
    public static DateColumn<CardFacts> ClosedOn { get; } = new("closed_on", new("结案日期", "closed"), f => f.ClosedOn);

    /// <summary>The next contact date.</summary>
    public static DateColumn<CardFacts> NextContactOn { get; } =
        new("next_contact_on", new("下次跟进日期", "next contact"), f => f.NextContactOn);

    /// <summary>The next contact date that the customer named.</summary>
    public static DateColumn<CardFacts> AgreedOn { get; } =
        new("agreed_on", new("约定的下次跟进日期", "agreed next contact"), f => f.AgreedOn);

    /// <summary>The latest contact.</summary>
    public static DateColumn<CardFacts> LastContactOn { get; } =
        new("last_contact_on", new("最近跟进日期", "last contact"), f => f.LastContactOn);

    /// <summary>The latest contact, or the filing where there was none.</summary>
    public static DateColumn<CardFacts> LastTouchOn { get; } =
        new("last_touch_on", new("最近跟进或留档日期", "last contact or filing"), f => f.LastTouchOn);

    /// <summary>The day since which the card has been at its level.</summary>
    public static DateColumn<CardFacts> LevelSince { get; } =
        new("level_since", new("现级别起始日", "at its level since"), f => f.LevelSince);

    /// <summary>The latest transfer.</summary>
    public static DateColumn<CardFacts> TransferredOn { get; } =
        new("transferred_on", new("最近转出日期", "transferred"), f => f.TransferredOn);

    /// <summary>The first transfer since the card reached its level.</summary>
    public static DateColumn<CardFacts> FirstTransferredOn { get; } =
        new("first_transferred_on", new("本级别首次转出日期", "first transferred at its level"), f => f.FirstTransferredOn);

    /// <summary>The filing date of the first card that comes back from this lost one.</summary>
    public static DateColumn<CardFacts> ReturnedOn { get; } =
        new("returned_on", new("战败激活日期", "came back"), f => f.ReturnedOn);

    /// <summary>Days from the filing to the first contact.</summary>
    public static NumberColumn<CardFacts> DaysToContact { get; } =
        new("days_to_contact", new("首次跟进天数", "days to the first contact"), f => f.DaysToContact);

    /// <summary>Days from the filing until the card was first ordered, delivered or lost.</summary>
    public static NumberColumn<CardFacts> DaysToOutcome { get; } =
        new("days_to_outcome", new("首次下订、成交或战败天数", "days to the first order or end"), f => f.DaysToOutcome);

    /// <summary>Calls in a row that nobody answered, up to the latest contact.</summary>
    public static NumberColumn<CardFacts> UnansweredCalls { get; } =
        new("unanswered_calls", new("连续未接次数", "unanswered calls in a row"), f => f.UnansweredCalls);

    /// <summary>The filing channel.</summary>
    public static CodeColumn<CardFacts, FilingChannel> Channel => AttributeColumns<CardFacts>.Channel;

    /// <summary>The lead source.</summary>
    public static CodeColumn<CardFacts, LeadSource> LeadSource => AttributeColumns<CardFacts>.LeadSource;

    /// <summary>The level.</summary>
    public static CodeColumn<CardFacts, LevelCode> Level => AttributeColumns<CardFacts>.Level;

    /// <summary>The state.</summary>
    public static CodeColumn<CardFacts, CardState> State { get; } =
        new("state", new("状态", "state"), f => f.State, Codes.Of<CardState>());

    /// <summary>Why the card was lost.</summary>
    public static CodeColumn<CardFacts, LostReason> LostReason { get; } =
        new("lost_reason", new("战败原因", "lost reason"), f => f.LostReason, Codes.Of<LostReason>());

    /// <summary>The reason behind the state in which the card was lost.</summary>
    public static IdColumn<CardFacts, LostDetail> LostDetail { get; } =
        new(
            "lost_detail",
            new("战败细分原因", "lost detail"),
            f => f.LostDetail,
            detail => detail.Value,
            text => new(text));

    /// <summary>The model bought instead.</summary>
    public static IdColumn<CardFacts, ModelName> ModelBought { get; } =
        new("model_bought", Dimensions.ModelBought.Name, f => f.ModelBought, model => model.Value, text => new(text));

    /// <summary>The lost card that the customer comes back from.</summary>
    public static IdColumn<CardFacts, CardId> ReturnsFrom { get; } =
        new("returns_from", new("回流自", "comes back from"), f => f.ReturnsFrom, card => card.Value, text => new(text));

    /// <summary>Whether the customer comes back from a lost card.</summary>
    public static FlagColumn<CardFacts> IsReturn { get; } =
        new("is_return", new("战败回流", "comes back from a lost card"), f => f.IsReturn);

    /// <summary>Whether the customer's information is complete.</summary>
    public static FlagColumn<CardFacts> IsComplete { get; } =
        new("is_complete", new("信息完整", "information complete"), f => f.IsComplete);

    /// <summary>Whether the vehicle was presented.</summary>
    public static FlagColumn<CardFacts> IsPresented { get; } =
        new("is_presented", new("已做车辆介绍", "vehicle presented"), f => f.IsPresented);

    /// <summary>Whether the price was negotiated.</summary>
    public static FlagColumn<CardFacts> IsNegotiated { get; } =
        new("is_negotiated", new("已做价格谈判", "price negotiated"), f => f.IsNegotiated);

    /// <summary>Whether a test drive was covered.</summary>
    public static FlagColumn<CardFacts> IsTestDriven { get; } =
        new("is_test_driven", new("已做试乘试驾", "test drive covered"), f => f.IsTestDriven);

    /// <summary>Who filed the card.</summary>
    public static IdColumn<CardFacts, ConsultantId> Filer { get; } =
        new("filer", new("留档顾问", "filer"), f => f.Filer, id => id.Value, text => new(text));

    internal static CodeColumn<T, LevelCode> LevelBefore<T>(Expression<Func<T, LevelCode?>> level) =>
        new("level_before_order", Dimensions.LevelBeforeOrder.Name, level, LevelTexts.OfAnyScale);
}
