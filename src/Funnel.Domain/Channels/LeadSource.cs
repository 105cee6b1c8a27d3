namespace Funnel.Domain.Channels;

/// <summary>Where the opportunity came from (LOTUS; internet and marketing-nurtured: DRM).</summary>
public enum LeadSource
{
    /// <summary>来店.</summary>
    WalkIn,

    /// <summary>来电.</summary>
    Call,

    /// <summary>保有客户置换: an owner replaces the car.</summary>
    OwnerReplacement,

    /// <summary>保有客户增购: an owner buys one more.</summary>
    OwnerAdditional,

    /// <summary>保有客户推介: an owner recommends us.</summary>
    OwnerReferral,

    /// <summary>展示会.</summary>
    Exhibition,

    /// <summary>特定开拓.</summary>
    Targeted,

    /// <summary>内部信息.</summary>
    Internal,

    /// <summary>VIP 信息.</summary>
    Vip,

    /// <summary>网络.</summary>
    Internet,

    /// <summary>市场培育.</summary>
    Marketing,
}
