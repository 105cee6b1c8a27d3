namespace Funnel.Domain.Channels;

/// <summary>How the customer heard of the dealer (LOTUS, showroom register).</summary>
public enum MediaSource
{
    /// <summary>报纸广告.</summary>
    Newspaper,

    /// <summary>电台广告.</summary>
    Radio,

    /// <summary>电视广告.</summary>
    Television,

    /// <summary>网站.</summary>
    Website,

    /// <summary>横幅广告.</summary>
    Banner,

    /// <summary>展示会.</summary>
    Exhibition,

    /// <summary>DM 直邮.</summary>
    DirectMail,

    /// <summary>熟人介绍.</summary>
    Referral,

    /// <summary>路过看到.</summary>
    PassingBy,

    /// <summary>其他.</summary>
    Other,
}
