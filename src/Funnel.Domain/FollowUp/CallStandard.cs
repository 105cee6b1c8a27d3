using System.Globalization;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>
/// How fast an incoming call must be taken. Limits are included; a limit that is null is not checked.
/// </summary>
/// <param name="MostRings">Rings within which it must be answered.</param>
/// <param name="LongestWait">Time within which it must be answered.</param>
/// <param name="LongestHold">Time the customer may be kept on hold for a transfer.</param>
/// <param name="Source">Where the limits come from.</param>
public sealed record CallStandard(int? MostRings, Duration? LongestWait, Duration? LongestHold, Source Source)
{
    /// <summary>Whether a call was taken as it should be; what was not measured is not held against it.</summary>
    public Verdict Judge(CallHandling call) => Verdict.Of(Breaches(call));

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(Duration time) => time.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);

    private IEnumerable<Reason> Breaches(CallHandling call)
    {
        if (call is { Rings: { } rings } && MostRings is { } most && rings > most)
        {
            yield return new("answered-after-rings", new(
                $"铃响 {Count(rings)} 声接听，须在 {Count(most)} 声内。",
                $"The call was answered after {Count(rings)} rings; {Count(most)} is the most."));
        }

        if (call is { Waited: { } waited } && LongestWait is { } wait && waited > wait)
        {
            yield return new("answered-late", new(
                $"{Seconds(waited)} 秒接听，须在 {Seconds(wait)} 秒内。",
                $"The call was answered after {Seconds(waited)} s; {Seconds(wait)} s is the most."));
        }

        if (call is { Held: { } held } && LongestHold is { } hold && held > hold)
        {
            yield return new("held-too-long", new(
                $"转接等候 {Seconds(held)} 秒，不得超过 {Seconds(hold)} 秒。",
                $"The caller was kept on hold for {Seconds(held)} s; {Seconds(hold)} s is the most."));
        }
    }
}
