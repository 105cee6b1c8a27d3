using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the media sources.</summary>
public static class MediaSources
{
    /// <summary>Every source with its letter in the LOTUS showroom register.</summary>
    public static CodeBook<MediaSource> All { get; } = new(
        (MediaSource.Newspaper, "A", new("报纸广告", "newspaper")),
        (MediaSource.Radio, "B", new("电台广告", "radio")),
        (MediaSource.Television, "C", new("电视广告", "television")),
        (MediaSource.Website, "D", new("网站", "website")),
        (MediaSource.Banner, "E", new("横幅广告", "banner")),
        (MediaSource.Exhibition, "F", new("展示会", "exhibition")),
        (MediaSource.DirectMail, "G", new("直邮", "direct mail")),
        (MediaSource.Referral, "H", new("熟人介绍", "acquaintance's referral")),
        (MediaSource.PassingBy, "I", new("路过看到", "passing by")),
        (MediaSource.Other, "J", new("其他", "other")));
}
