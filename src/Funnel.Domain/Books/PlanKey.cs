using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Books;

/// <summary>What a plan asks, whatever its KPIs are called: plans with equal keys have the same answers.</summary>
internal sealed class PlanKey : IEquatable<PlanKey>
{
    private readonly (FactKind Kind, Anchor Anchor, TallyHeading Heading)[] _questions;

    public PlanKey(KpiPlan plan) =>
        _questions = [.. plan.Questions.Select(question => (question.Facts, question.Anchor, question.Heading))];

    public bool Equals(PlanKey? other) => ReferenceEquals(this, other)
        || (other is not null && _questions.AsSpan().SequenceEqual(other._questions));

    public override bool Equals(object? obj) => Equals(obj as PlanKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (_, _, heading) in _questions)
        {
            hash.Add(heading);
        }

        return hash.ToHashCode();
    }
}
