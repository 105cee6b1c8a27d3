using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a consultant.</summary>
public static class StaffColumns
{
    /// <summary>The dealer.</summary>
    public static IdColumn<StaffFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<StaffFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant.</summary>
    public static IdColumn<StaffFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>First day of service.</summary>
    public static DateColumn<StaffFacts> ActiveFrom { get; } =
        new("active_from", new("上岗日期", "in service from"), f => f.ActiveFrom);

    /// <summary>Last day of service.</summary>
    public static DateColumn<StaffFacts> ActiveUntil { get; } =
        new("active_until", new("离岗日期", "in service until"), f => f.ActiveUntil);
}
