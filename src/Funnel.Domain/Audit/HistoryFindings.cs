using Funnel.Domain.Facts;

namespace Funnel.Domain.Audit;

/// <summary>
/// Where the parts of a history tell different stories: the showroom register, the cards, the consultants, the days of
/// recording (ours).
/// </summary>
public static class HistoryFindings
{
    /// <summary>
    /// Every finding: those of register and cards first, then those of cards and consultants, then those of recording.
    /// </summary>
    public static IReadOnlyList<HistoryFinding> Of(FunnelHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);

        // Neither waits for the other: each has stretches on one thread.
        var staff = Task.Run(() => StaffFindings.Of(history));
        return
        [
            .. RegisterFindings.Of(history), .. staff.GetAwaiter().GetResult(), .. RecordingFindings.Of(history),
        ];
    }
}
