using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>来源渠道: how the customer heard of the dealer (LOTUS, showroom register), from a list that grows.</summary>
public readonly record struct MediaSource : IListedCode<MediaSource>, IParsable<MediaSource>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public MediaSource(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

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
    MediaSource IListedCode<MediaSource>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static MediaSource Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A MediaSource is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MediaSource result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
