using Funnel.Domain.Wording;

namespace Funnel.Domain.FollowUp;

/// <summary>What a follow-up rule says about a next date, a record or a call.</summary>
public abstract record FollowUpVerdict
{
    private FollowUpVerdict(IReadOnlyList<Reason> reasons) => Reasons = reasons;

    /// <summary>Everything that is wrong or missing; empty where nothing is.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The verdict of one rule, or of several put together: accepted where there is no reason.</summary>
    public static FollowUpVerdict Of(params IEnumerable<Reason> reasons)
    {
        List<Reason> found = [.. reasons];
        return found.Count == 0 ? new Accepted() : new Refused(found);
    }

    /// <summary>It is as the rule wants it.</summary>
    public sealed record Accepted : FollowUpVerdict
    {
        internal Accepted()
            : base([])
        {
        }
    }

    /// <summary>It is not; <see cref="Reasons"/> says why.</summary>
    public sealed record Refused : FollowUpVerdict
    {
        internal Refused(IReadOnlyList<Reason> reasons)
            : base(reasons)
        {
        }
    }
}
