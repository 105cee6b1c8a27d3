using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>The call standards of the sources.</summary>
internal static class CallStandards
{
    /// <summary>电话接听三声九秒内: within three rings and nine seconds (SGM).</summary>
    public static CallStandard Sgm { get; } =
        new(MostRings: 3, LongestWait: Duration.FromSeconds(9), LongestHold: null, Source.Sgm());

    /// <summary>Within three rings; on hold for a transfer no more than ten seconds (NISSAN).</summary>
    public static CallStandard Nissan { get; } =
        new(MostRings: 3, LongestWait: null, LongestHold: Duration.FromSeconds(10), Source.Nissan());

    /// <summary>Every standard.</summary>
    public static IReadOnlyList<CallStandard> All { get; } = [Sgm, Nissan];
}
