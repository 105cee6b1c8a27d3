using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>The platforms that every standard lists; a dealer adds those it works with (ours).</summary>
internal static class LeadPlatforms
{
    /// <summary>Every platform with its name in zh and en.</summary>
    public static CodeList<LeadPlatform> All { get; } = new(
        Ours(LeadPlatform.Website, "官网", "website"),
        Ours(LeadPlatform.VerticalSite, "垂直网站", "car site"),
        Ours(LeadPlatform.ShortVideo, "短视频", "short video"),
        Ours(LeadPlatform.Chat, "在线聊天", "chat"),
        Ours(LeadPlatform.Mail, "邮件", "mail"),
        Ours(LeadPlatform.Manufacturer, "厂家下发", "manufacturer"),
        Ours(LeadPlatform.Other, "其他", "other"));

    private static ListedCode<LeadPlatform> Ours(LeadPlatform code, string zh, string en) =>
        new(code, new(zh, en), Source.Ours);
}
