using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>线索平台: where a lead came in from, from a list that grows (ours).</summary>
public readonly record struct LeadPlatform : IListedCode<LeadPlatform>, IParsable<LeadPlatform>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public LeadPlatform(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

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
    LeadPlatform IListedCode<LeadPlatform>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static LeadPlatform Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A LeadPlatform is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LeadPlatform result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
