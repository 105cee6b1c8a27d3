using Funnel.Domain.Conditions;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Facts found behind a figure, in the order in which they are listed.</summary>
internal abstract record FoundFacts
{
    public abstract FactKind Kind { get; }

    public abstract int Count { get; }
}

/// <summary>Facts of one type found behind a figure.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record FoundFacts<T>(FactKind<T> Facts, IReadOnlyList<T> All) : FoundFacts
{
    public override FactKind Kind => Facts;

    public override int Count => All.Count;
}
