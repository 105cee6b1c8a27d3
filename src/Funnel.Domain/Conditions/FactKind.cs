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
    /// Whether facts of this kind can be grouped by a dimension: one of <see cref="Dimensions"/>, or one that is named
    /// like a code or an id among their columns, hyphens for underscores, such as the card itself.
    /// </summary>
    internal abstract bool Has(Dimension dimension);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
