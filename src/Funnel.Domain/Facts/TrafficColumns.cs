using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a traffic record.</summary>
public static class TrafficColumns
{
    /// <summary>The record.</summary>
    public static IdColumn<TrafficFacts, TrafficId> Traffic { get; } =
        new("traffic", new("流量记录", "traffic record"), f => f.Traffic, id => id.Value, text => new(text));

    /// <summary>The dealer.</summary>
    public static IdColumn<TrafficFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<TrafficFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant.</summary>
    public static IdColumn<TrafficFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The media source.</summary>
    public static CodeColumn<TrafficFacts, MediaSource> Media { get; } =
        new("media", Dimensions.Media.Name, f => f.Media, MediaSources.All);

    /// <summary>The day of arrival.</summary>
    public static DateColumn<TrafficFacts> ArrivedOn { get; } =
        new("arrived_on", new("到店或来电日期", "arrived"), f => f.ArrivedOn);

    /// <summary>Visit or call.</summary>
    public static CodeColumn<TrafficFacts, TrafficKind> Kind { get; } =
        new("kind", new("流量类型", "kind"), f => f.Kind, Codes.Of<TrafficKind>());

    /// <summary>First or further visit.</summary>
    public static CodeColumn<TrafficFacts, VisitOrder> Visit { get; } =
        new("visit", new("来访次数", "visit"), f => f.Visit, Codes.Of<VisitOrder>());

    /// <summary>What it led to.</summary>
    public static CodeColumn<TrafficFacts, TrafficOutcome> Outcome { get; } =
        new("outcome", new("接触结果", "outcome"), f => f.Outcome, Codes.Of<TrafficOutcome>());

    /// <summary>Whether it is about buying a car.</summary>
    public static FlagColumn<TrafficFacts> IsSalesRelated { get; } =
        new("is_sales_related", new("销售相关", "sales-related"), f => f.IsSalesRelated);

    /// <summary>Whether a test drive was offered.</summary>
    public static FlagColumn<TrafficFacts> IsInvitedToTestDrive { get; } =
        new("is_invited_to_test_drive", new("邀约试驾", "invited to a test drive"), f => f.IsInvitedToTestDrive);

    /// <summary>Whether a test drive was taken.</summary>
    public static FlagColumn<TrafficFacts> HasTakenTestDrive { get; } =
        new("has_taken_test_drive", new("已试驾", "test drive taken"), f => f.HasTakenTestDrive);

    /// <summary>Seconds from arrival to leaving.</summary>
    public static NumberColumn<TrafficFacts> StaySeconds { get; } =
        new("stay_seconds", new("停留秒数", "seconds stayed"), f => f.StaySeconds);
}
