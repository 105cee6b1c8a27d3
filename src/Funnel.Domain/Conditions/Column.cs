using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>One property of a fact: how it is called in storage and in the showroom, and how to read it.</summary>
/// <typeparam name="T">The fact.</typeparam>
public abstract class Column<T>
{
    private protected Column(string name, Phrase title, LambdaExpression property)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(property);
        Name = name;
        Title = title;
        Property = property;
    }

    /// <summary>The name in storage: lower-case words joined by underscores.</summary>
    public string Name { get; }

    /// <summary>The name in the showroom.</summary>
    public Phrase Title { get; }

    /// <summary>How the property is read, as an expression over the fact.</summary>
    public LambdaExpression Property { get; }

    /// <summary>Whether a fact may lack the value, so that a database keeps NULL there.</summary>
    public bool MayBeMissing => Nullable.GetUnderlyingType(Parameters.WithoutLifting(Property.Body).Type) is not null;

    /// <summary>What a fact holds here as invariant text; empty where nothing is known.</summary>
    public abstract string TextOf(T fact);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
