using Funnel.Domain.Conditions;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Facts found behind a figure, in the order in which they are listed.</summary>
internal abstract record FoundFacts
{
    public abstract FactKind Kind { get; }

    public abstract int Count { get; }

    /// <summary>What each says in the column of a name; null where facts of its kind have none such.</summary>
    public abstract IEnumerable<string>? TextsOf(string name);
}

/// <summary>Facts of one type found behind a figure.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record FoundFacts<T>(FactKind<T> Facts, IReadOnlyList<T> All) : FoundFacts
{
    public override FactKind Kind => Facts;

    public override int Count => All.Count;

    public override IEnumerable<string>? TextsOf(string name) =>
        Facts.Columns.OfType<SymbolColumn<T>>().FirstOrDefault(column => column.Name.Replace('_', '-') == name)
            is { } found ? All.Select(found.TextOf) : null;
}
