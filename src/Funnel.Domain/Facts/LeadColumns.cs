using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a lead.</summary>
public static class LeadColumns
{
    /// <summary>The lead.</summary>
    public static IdColumn<LeadFacts, LeadId> Lead { get; } =
        new("lead", new("线索", "lead"), f => f.Lead, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<LeadFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<LeadFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant it is given to.</summary>
    public static IdColumn<LeadFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>Where it came in from.</summary>
    public static CodeColumn<LeadFacts, LeadPlatform> Platform { get; } =
        new("platform", Dimensions.Platform.Name, f => f.Platform, LeadPlatforms.All);

    /// <summary>The card it became, or the one that goes on for it.</summary>
    public static IdColumn<LeadFacts, CardId> Card { get; } =
        new("card", Dimensions.Card.Name, f => f.Card, id => id.Value, text => new(text));

    /// <summary>The day it came in.</summary>
    public static DateColumn<LeadFacts> ReceivedOn { get; } =
        new("received_on", new("线索接收日期", "received"), f => f.ReceivedOn);

    /// <summary>The day on which the 30 minutes to answer it are over.</summary>
    public static DateColumn<LeadFacts> AnswerDueOn { get; } =
        new("answer_due_on", new("30分钟响应截止日", "30 minutes over"), f => f.AnswerDueOn);

    /// <summary>The day of the first answer.</summary>
    public static DateColumn<LeadFacts> RespondedOn { get; } =
        new("responded_on", new("首次响应日期", "responded"), f => f.RespondedOn);

    /// <summary>The day of the appointment.</summary>
    public static DateColumn<LeadFacts> AppointmentOn { get; } =
        new("appointment_on", new("预约到店日期", "appointment"), f => f.AppointmentOn);

    /// <summary>The day the customer arrived.</summary>
    public static DateColumn<LeadFacts> ArrivedOn { get; } =
        new("arrived_on", new("到店日期", "arrived"), f => f.ArrivedOn);

    /// <summary>The day its card was filed.</summary>
    public static DateColumn<LeadFacts> CardFiledOn { get; } =
        new("card_filed_on", new("建卡日期", "card filed"), f => f.CardFiledOn);

    /// <summary>The day its card was delivered.</summary>
    public static DateColumn<LeadFacts> CardDeliveredOn { get; } =
        new("card_delivered_on", new("成交日期", "card delivered"), f => f.CardDeliveredOn);

    /// <summary>Whether an appointment was made.</summary>
    public static FlagColumn<LeadFacts> HasAppointment { get; } =
        new("has_appointment", new("已预约到店", "with an appointment"), f => f.HasAppointment);

    /// <summary>Whether somebody judged it.</summary>
    public static FlagColumn<LeadFacts> IsJudged { get; } =
        new("is_judged", new("已判定有效性", "judged"), f => f.IsJudged);

    /// <summary>Whether it was judged a real enquiry.</summary>
    public static FlagColumn<LeadFacts> IsValid { get; } =
        new("is_valid", new("有效线索", "valid"), f => f.IsValid);

    /// <summary>Whether it was answered within 30 minutes.</summary>
    public static FlagColumn<LeadFacts> IsAnsweredInTime { get; } =
        new("is_answered_in_time", new("30分钟内响应", "answered within 30 minutes"), f => f.IsAnsweredInTime);

    /// <summary>Whole minutes to the first answer.</summary>
    public static NumberColumn<LeadFacts> ResponseMinutes { get; } =
        new("response_minutes", new("响应分钟数", "minutes to respond"), f => f.ResponseMinutes);
}
