namespace Funnel.Domain.Wording;

/// <summary>What a rule says about what it was asked: it is as it should be, or every reason against it.</summary>
public sealed record Verdict
{
    private Verdict(IReadOnlyList<Reason> reasons) => Reasons = reasons;

    /// <summary>Everything that is wrong or missing; empty where nothing is.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Whether nothing stands against it.</summary>
    public bool IsAccepted => Reasons.Count == 0;

    /// <summary>The verdict of one rule, or of several put together: accepted where there is no reason.</summary>
    public static Verdict Of(params IEnumerable<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        return new([.. reasons]);
    }

    /// <summary>Whether the same reasons stand against both, in the same order.</summary>
    public bool Equals(Verdict? other) => other is not null && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => IsAccepted ? 0 : Reasons[0].GetHashCode();

    /// <summary>The reasons' codes.</summary>
    public override string ToString() =>
        IsAccepted ? "accepted" : $"refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
}
