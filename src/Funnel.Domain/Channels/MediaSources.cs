using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>The media sources that every standard lists.</summary>
internal static class MediaSources
{
    /// <summary>Every source with its letter in the LOTUS showroom register.</summary>
    public static CodeList<MediaSource> All { get; } = new(
        Printed(MediaSource.Newspaper, "报纸广告", "newspaper"),
        Printed(MediaSource.Radio, "电台广告", "radio"),
        Printed(MediaSource.Television, "电视广告", "television"),
        Printed(MediaSource.Website, "网站", "website"),
        Printed(MediaSource.Banner, "横幅广告", "banner"),
        Printed(MediaSource.Exhibition, "展示会", "exhibition"),
        Printed(MediaSource.DirectMail, "直邮", "direct mail"),
        Printed(MediaSource.Referral, "熟人介绍", "acquaintance's referral"),
        Printed(MediaSource.PassingBy, "路过看到", "passing by"),
        Printed(MediaSource.Other, "其他", "other"));

    private static ListedCode<MediaSource> Printed(MediaSource code, string zh, string en) =>
        new(code, new(zh, en), Source.Lotus());
}
