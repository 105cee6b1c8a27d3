using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>What figures can be grouped by.</summary>
public static class Dimensions
{
    /// <summary>经销商.</summary>
    public static Dimension Dealer { get; } = new("dealer", new("经销商", "dealer"));

    /// <summary>区域: the dealer's region.</summary>
    public static Dimension Region { get; } = new("region", new("区域", "region"));

    /// <summary>销售顾问: whose number it is, each KPI says by its credit (<see cref="Credits"/>).</summary>
    public static Dimension Consultant { get; } = new("consultant", new("销售顾问", "consultant"));

    /// <summary>留档渠道.</summary>
    public static Dimension Channel { get; } = new("channel", new("留档渠道", "filing channel"));

    /// <summary>来源渠道.</summary>
    public static Dimension Media { get; } = new("media", new("来源渠道", "media source"));

    /// <summary>客户来源.</summary>
    public static Dimension LeadSource { get; } = new("lead-source", new("客户来源", "lead source"));

    /// <summary>意向车型.</summary>
    public static Dimension Model { get; } = new("model", new("意向车型", "model"));

    /// <summary>客户类型.</summary>
    public static Dimension CustomerKind { get; } = new("customer-kind", new("客户类型", "customer kind"));

    /// <summary>意向级别: as at the period's last known day.</summary>
    public static Dimension Level { get; } = new("level", new("意向级别", "level"));

    /// <summary>线索平台: where a lead came in from; leads alone have it.</summary>
    public static Dimension Platform { get; } = new("platform", new("线索平台", "platform"));

    /// <summary>
    /// 订单前级别: the level before the order in force or delivered, else the level. It is none of <see cref="All"/>: of
    /// cards and orders alone.
    /// </summary>
    public static Dimension LevelBeforeOrder { get; } =
        new("level-before-order", new("订单前级别", "level before the order"));

    /// <summary>所购车型: what the lost bought instead. It is none of <see cref="All"/>, which every card has.</summary>
    public static Dimension ModelBought { get; } = new("model-bought", new("所购车型", "model bought"));

    /// <summary>客户档案: card by card. It is none of <see cref="All"/>: there are as many groups as cards.</summary>
    public static Dimension Card { get; } = new("card", new("客户档案", "card"));

    /// <summary>Every dimension that a choice is offered of.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
        [Dealer, Region, Consultant, Channel, Media, LeadSource, Model, CustomerKind, Level, Platform];

    /// <summary>The dimension with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static Dimension Get(string id) => TryGet(id, out var dimension)
        ? dimension
        : throw new KeyNotFoundException($"There is no dimension '{id}'.");

    /// <summary>The dimension with an id, if there is one.</summary>
    public static bool TryGet(string id, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Dimension? dimension)
    {
        dimension = All.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
        return dimension is not null;
    }
}
