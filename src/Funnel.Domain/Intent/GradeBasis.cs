using NodaTime;

namespace Funnel.Domain.Intent;

/// <summary>
/// What a grade rests on, as written down with a filing or a contact: codes of the scheme in use (ours).
/// </summary>
public sealed record GradeBasis
{
    /// <summary>The key questions answered so far; null where nobody wrote down which, empty where none is.</summary>
    public IReadOnlyList<string>? Answered { get; init => field = value is null ? null : [.. value]; }

    /// <summary>The criteria met; null where nobody wrote down which.</summary>
    public IReadOnlyList<string>? Criteria { get; init => field = value is null ? null : [.. value]; }

    /// <summary>The day the customer plans to buy, if told.</summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>
    /// What is known after a later record: answers add up, criteria and the planned day are those told last.
    /// </summary>
    public GradeBasis Then(GradeBasis? later) => later is null ? this : new()
    {
        Answered = Answered is null ? later.Answered : [.. Answered.Union(later.Answered ?? [])],
        Criteria = later.Criteria ?? Criteria,
        PlannedOn = later.PlannedOn ?? PlannedOn,
    };

    /// <summary>What the scheme's rules can make of it on a day; codes the scheme does not list say nothing.</summary>
    /// <param name="scale">The scheme.</param>
    /// <param name="on">The day of the assessment.</param>
    /// <param name="isOrdered">Whether an order is signed.</param>
    public IntentPicture PictureOn(LocalDate on, LevelScale scale, bool isOrdered = false)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(on)
        {
            IsOrdered = isOrdered,
            PlannedOn = PlannedOn,
            AnsweredQuestions = [.. scale.KeyQuestions.Where(q => Answered?.Contains(q.Code) == true)],
            MetCriteria = [.. scale.Criteria.Where(c => Criteria?.Contains(c.Code) == true)],
        };
    }

    /// <summary>Whether both say the same, codes compared in order.</summary>
    public bool Equals(GradeBasis? other) => other is not null
        && PlannedOn == other.PlannedOn
        && Alike(Answered, other.Answered)
        && Alike(Criteria, other.Criteria);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(PlannedOn, Answered?.Count, Criteria?.Count);

    private static bool Alike(IReadOnlyList<string>? left, IReadOnlyList<string>? right) =>
        left is null || right is null ? left is null && right is null : left.SequenceEqual(right);
}
