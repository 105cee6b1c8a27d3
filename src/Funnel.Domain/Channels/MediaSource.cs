using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>来源渠道: how the customer heard of the dealer (LOTUS, showroom register), from a list that grows.</summary>
/// <param name="Value">The code; compared exactly.</param>
public readonly record struct MediaSource(string Value) : IListedCode<MediaSource>
{
    /// <summary>报纸广告.</summary>
    public static MediaSource Newspaper { get; } = new("A");

    /// <summary>电台广告.</summary>
    public static MediaSource Radio { get; } = new("B");

    /// <summary>电视广告.</summary>
    public static MediaSource Television { get; } = new("C");

    /// <summary>网站.</summary>
    public static MediaSource Website { get; } = new("D");

    /// <summary>横幅广告.</summary>
    public static MediaSource Banner { get; } = new("E");

    /// <summary>展示会.</summary>
    public static MediaSource Exhibition { get; } = new("F");

    /// <summary>DM 直邮.</summary>
    public static MediaSource DirectMail { get; } = new("G");

    /// <summary>熟人介绍.</summary>
    public static MediaSource Referral { get; } = new("H");

    /// <summary>路过看到.</summary>
    public static MediaSource PassingBy { get; } = new("I");

    /// <summary>其他.</summary>
    public static MediaSource Other { get; } = new("J");

    /// <inheritdoc/>
    public static MediaSource Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
