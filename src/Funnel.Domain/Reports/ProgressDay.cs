using Funnel.Domain.Channels;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>How far lead collection had come at the end of a day.</summary>
/// <param name="On">The day.</param>
/// <param name="Filed">Cards filed on it, by channel, in the channels' order.</param>
/// <param name="Cumulative">Cards filed from the period's first day to this one, by channel.</param>
/// <param name="ElapsedShare">The share of the period's days that are over, this one included.</param>
/// <param name="Target">The target of the period, if there is one.</param>
public sealed record ProgressDay(
    LocalDate On,
    IReadOnlyList<(FilingChannel Channel, long Cards)> Filed,
    IReadOnlyList<(FilingChannel Channel, long Cards)> Cumulative,
    decimal ElapsedShare,
    decimal? Target)
{
    /// <summary>Cards of all channels from the period's first day to this one.</summary>
    public long Total => Cumulative.Sum(channel => channel.Cards);

    /// <summary>The share of the target that is reached; null without a target, or where it is 0.</summary>
    public decimal? AchievedShare => Target > 0 ? Total / Target : null;

    /// <summary>Cards that would be filed by now if the target were reached at an even pace.</summary>
    public decimal? ExpectedByNow => Target * ElapsedShare;

    /// <summary>Cards ahead of that pace; negative where behind.</summary>
    public decimal? Ahead => Total - ExpectedByNow;
}
