using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Owners;

/// <summary>The topics of LOTUS 保有客户的规范维护.</summary>
internal static class OwnerTopics
{
    /// <summary>祝贺购买.</summary>
    public static OwnerTopic Congratulations { get; } =
        new("congratulations", new("祝贺购买", "congratulations on the purchase"), Source.Lotus());

    /// <summary>对购买致谢.</summary>
    public static OwnerTopic Thanks { get; } =
        new("thanks", new("对购买致谢", "thanks for the purchase"), Source.Lotus());

    /// <summary>把握最初使用阶段的反馈信息.</summary>
    public static OwnerTopic FirstImpressions { get; } =
        new("first-impressions", new("把握最初使用阶段的反馈信息", "feedback from the first days of use"), Source.Lotus());

    /// <summary>问候车主、了解车辆使用情况.</summary>
    public static OwnerTopic Usage { get; } =
        new("usage", new("问候车主、了解车辆使用情况", "greeting, how the vehicle is doing"), Source.Lotus());

    /// <summary>宣传售后服务、进行首保提醒.</summary>
    public static OwnerTopic FirstService { get; } = new(
        "first-service",
        new("宣传售后服务、进行首保提醒", "after-sales service, reminder of the first service"),
        Source.Lotus());

    /// <summary>提醒5000-7500公里免费保养及定期保养.</summary>
    public static OwnerTopic RegularService { get; } = new(
        "regular-service",
        new("提醒5000-7500公里免费保养及定期保养", "reminder of the free service at 5,000-7,500 km and of regular services"),
        Source.Lotus());

    /// <summary>请求续保、提醒年检事宜.</summary>
    public static OwnerTopic InsuranceAndInspection { get; } = new(
        "insurance-and-inspection",
        new("请求续保、提醒年检事宜", "insurance renewal, reminder of the annual inspection"),
        Source.Lotus());

    /// <summary>协助解决使用中存在的问题.</summary>
    public static OwnerTopic Problems { get; } =
        new("problems", new("协助解决使用中存在的问题", "help with problems in use"), Source.Lotus());

    /// <summary>引导换购车型.</summary>
    public static OwnerTopic Replacement { get; } =
        new("replacement", new("引导换购车型", "guidance to a replacement"), Source.Lotus());

    /// <summary>推荐精品装饰、零配件等.</summary>
    public static OwnerTopic Accessories { get; } =
        new("accessories", new("推荐精品装饰、零配件等", "accessories and parts"), Source.Lotus());

    /// <summary>请求推荐亲朋好友购买.</summary>
    public static OwnerTopic Referral { get; } =
        new("referral", new("请求推荐亲朋好友购买", "request to recommend us to family and friends"), Source.Lotus());

    /// <summary>Every topic, from the first days to the last years.</summary>
    public static IReadOnlyList<OwnerTopic> All { get; } =
    [
        Congratulations, Thanks, FirstImpressions, Usage, FirstService, RegularService, InsuranceAndInspection,
        Problems, Replacement, Accessories, Referral,
    ];

    private static FrozenDictionary<string, OwnerTopic> ByCode { get; } =
        All.ToFrozenDictionary(t => t.Code, StringComparer.Ordinal);

    /// <summary>The topic with a code.</summary>
    /// <exception cref="KeyNotFoundException">No topic has that code.</exception>
    public static OwnerTopic Get(string code) => TryGet(code, out var topic)
        ? topic
        : throw new KeyNotFoundException($"No owner topic has the code '{code}'.");

    /// <summary>The topic with a code, if there is one; codes are compared exactly.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out OwnerTopic topic) =>
        ByCode.TryGetValue(code, out topic);
}
