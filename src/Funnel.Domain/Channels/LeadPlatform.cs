using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>线索平台: where a lead came in from, from a list that grows (ours).</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct LeadPlatform(string Value) : IListedCode<LeadPlatform>
{
    /// <summary>官网: the dealer's own site.</summary>
    public static LeadPlatform Website { get; } = new("website");

    /// <summary>垂直网站: a site about cars.</summary>
    public static LeadPlatform VerticalSite { get; } = new("vertical-site");

    /// <summary>短视频: a short-video platform.</summary>
    public static LeadPlatform ShortVideo { get; } = new("short-video");

    /// <summary>在线聊天: a chat.</summary>
    public static LeadPlatform Chat { get; } = new("chat");

    /// <summary>邮件.</summary>
    public static LeadPlatform Mail { get; } = new("mail");

    /// <summary>厂家下发: handed down by the manufacturer.</summary>
    public static LeadPlatform Manufacturer { get; } = new("manufacturer");

    /// <summary>其他.</summary>
    public static LeadPlatform Other { get; } = new("other");

    /// <inheritdoc/>
    public static LeadPlatform Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
