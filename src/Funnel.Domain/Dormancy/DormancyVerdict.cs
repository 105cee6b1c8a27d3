using Funnel.Domain.Wording;

namespace Funnel.Domain.Dormancy;

/// <summary>What the dormancy rule says about a card on a day.</summary>
public abstract record DormancyVerdict
{
    private DormancyVerdict(IReadOnlyList<Reason> unmet) => Unmet = unmet;

    /// <summary>Every condition the card does not meet; empty where it may be set dormant.</summary>
    public IReadOnlyList<Reason> Unmet { get; }

    /// <summary>The verdict of one rule, or of several put together: allowed where nothing is unmet.</summary>
    public static DormancyVerdict Of(params IEnumerable<Reason> unmet)
    {
        List<Reason> reasons = [.. unmet];
        return reasons.Count == 0 ? new Allowed() : new Refused(reasons);
    }

    /// <summary>The card may be set dormant.</summary>
    public sealed record Allowed : DormancyVerdict
    {
        internal Allowed()
            : base([])
        {
        }
    }

    /// <summary>The card may not be set dormant; <see cref="Unmet"/> says why.</summary>
    public sealed record Refused : DormancyVerdict
    {
        internal Refused(IReadOnlyList<Reason> unmet)
            : base(unmet)
        {
        }
    }
}
