using Funnel.Domain.Wording;

namespace Funnel.Domain.Channels;

/// <summary>Codes and names of the filing channels.</summary>
public static class FilingChannels
{
    /// <summary>Every channel, as in GPS 4.1.</summary>
    public static CodeBook<FilingChannel> All { get; } = new(
        (FilingChannel.WalkIn, "walk-in", new("进店", "walk-in")),
        (FilingChannel.Phone, "phone", new("电话", "phone")),
        (FilingChannel.Outreach, "outreach", new("外拓", "outreach")));
}
