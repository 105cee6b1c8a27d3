using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about the allocation of a base customer.</summary>
public static class BaseCustomerColumns
{
    /// <summary>The allocation.</summary>
    public static IdColumn<BaseCustomerFacts, BaseCustomerId> BaseCustomer { get; } =
        new("base_customer", new("基盘客户", "base customer"), f => f.BaseCustomer, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<BaseCustomerFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<BaseCustomerFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant.</summary>
    public static IdColumn<BaseCustomerFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The day of the allocation.</summary>
    public static DateColumn<BaseCustomerFacts> AllocatedOn { get; } =
        new("allocated_on", new("分配日期", "allocated"), f => f.AllocatedOn);

    /// <summary>The day by which to follow up.</summary>
    public static DateColumn<BaseCustomerFacts> DueOn { get; } =
        new("due_on", new("要求跟进日期", "due"), f => f.DueOn);

    /// <summary>The day of the follow-up.</summary>
    public static DateColumn<BaseCustomerFacts> FollowedUpOn { get; } =
        new("followed_up_on", new("跟进日期", "followed up"), f => f.FollowedUpOn);

    /// <summary>The day of the invitation.</summary>
    public static DateColumn<BaseCustomerFacts> InvitedOn { get; } =
        new("invited_on", new("邀约日期", "invited"), f => f.InvitedOn);

    /// <summary>The day the customer arrived.</summary>
    public static DateColumn<BaseCustomerFacts> ArrivedOn { get; } =
        new("arrived_on", new("到店日期", "arrived"), f => f.ArrivedOn);

    /// <summary>The day an intent card was made.</summary>
    public static DateColumn<BaseCustomerFacts> IntentMadeOn { get; } =
        new("intent_made_on", new("意向创建日期", "intent made"), f => f.IntentMadeOn);

    /// <summary>Whether the information passed on proved accurate.</summary>
    public static FlagColumn<BaseCustomerFacts> IsAccurate { get; } =
        new("is_accurate", new("信息准确", "information accurate"), f => f.IsAccurate);
}
