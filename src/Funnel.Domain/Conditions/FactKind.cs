using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A kind of fact: its name, and the dimensions it can be grouped by.</summary>
public abstract class FactKind
{
    private protected FactKind(string name, Phrase title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Title = title;
    }

    /// <summary>The name in storage, plural: lower-case words joined by underscores.</summary>
    public string Name { get; }

    /// <summary>The name in the showroom.</summary>
    public Phrase Title { get; }

    /// <summary>The dimensions facts of this kind are usually grouped by.</summary>
    public abstract IReadOnlyCollection<Dimension> Dimensions { get; }

    /// <summary>
    /// The credits that facts of this kind can give; the first is meant where a term names none. Empty where facts name
    /// one person at most.
    /// </summary>
    public abstract IReadOnlyList<Credit> Credits { get; }

    /// <summary>
    /// Whether facts of this kind can be grouped by a dimension: one of <see cref="Dimensions"/>, or one that is named
    /// like a code or an id among their columns, hyphens for underscores, such as the card itself; a vendor's own where
    /// it has a column for the kind or groups one of these.
    /// </summary>
    internal abstract bool Has(Dimension dimension);

    /// <summary>
    /// The dimension that a dimension means under a credit, such as the filer for the consultant; itself where the
    /// credit makes no difference.
    /// </summary>
    internal abstract Dimension Under(Credit? credit, Dimension dimension);

    /// <summary>All that a dimension can mean, the usual meaning first.</summary>
    internal IEnumerable<Dimension> MeaningsOf(Dimension dimension) =>
        Credits.Select(credit => Under(credit, dimension)).Prepend(dimension).Distinct();

    internal abstract TResult Accept<TResult>(IFactKindVisitor<TResult> visitor);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
