using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>
/// 客户来源: where the opportunity came from (LOTUS; internet and marketing-nurtured: DRM), from a list that grows.
/// </summary>
public readonly record struct LeadSource : IListedCode<LeadSource>, IParsable<LeadSource>, IText
{
    /// <summary>The code; it is not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public LeadSource(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        Value = value;
    }

    /// <summary>The code; compared exactly.</summary>
    public string Value { get; }

    /// <summary>来店.</summary>
    public static LeadSource WalkIn { get; } = new("walk-in");

    /// <summary>来电.</summary>
    public static LeadSource Call { get; } = new("call");

    /// <summary>保有客户置换: an owner replaces the car.</summary>
    public static LeadSource OwnerReplacement { get; } = new("owner-replacement");

    /// <summary>保有客户增购: an owner buys one more.</summary>
    public static LeadSource OwnerAdditional { get; } = new("owner-additional");

    /// <summary>保有客户推介: an owner recommends us.</summary>
    public static LeadSource OwnerReferral { get; } = new("owner-referral");

    /// <summary>展示会.</summary>
    public static LeadSource Exhibition { get; } = new("exhibition");

    /// <summary>特定开拓.</summary>
    public static LeadSource Targeted { get; } = new("targeted");

    /// <summary>内部信息.</summary>
    public static LeadSource Internal { get; } = new("internal");

    /// <summary>VIP 信息.</summary>
    public static LeadSource Vip { get; } = new("vip");

    /// <summary>网络.</summary>
    public static LeadSource Internet { get; } = new("internet");

    /// <summary>市场培育.</summary>
    public static LeadSource Marketing { get; } = new("marketing");

    /// <summary>
    /// Whether such customers are sought (刻意追求) rather than come by themselves (自然而来): there sales work can do more
    /// (LOTUS 客户属性分析). Null where LOTUS does not place the source.
    /// </summary>
    public bool? IsSought => LeadQuadrants.Of(this)?.IsSought;

    /// <summary>
    /// Whether the relation with such customers is long (长期关系), and so more solid, rather than short (短期关系; LOTUS
    /// 客户属性分析). Null where LOTUS does not place the source.
    /// </summary>
    public bool? IsLongTerm => LeadQuadrants.Of(this)?.IsLongTerm;

    /// <inheritdoc/>
    LeadSource IListedCode<LeadSource>.Of(string value) => new(value);

    /// <summary>Reads it from a route, a query or a form.</summary>
    /// <exception cref="FormatException">It is blank.</exception>
    public static LeadSource Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException("A LeadSource is not blank.");

    /// <summary>Reads it from a route, a query or a form, unless it is blank.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LeadSource result)
    {
        result = string.IsNullOrWhiteSpace(s) ? default : new(s);
        return result != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
