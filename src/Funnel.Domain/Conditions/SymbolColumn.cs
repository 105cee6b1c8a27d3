using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A property of a fact that names something, by a code or an id; facts can be grouped by it.</summary>
/// <typeparam name="T">The fact.</typeparam>
public abstract class SymbolColumn<T> : Column<T>
{
    private protected SymbolColumn(string name, Phrase title, LambdaExpression property)
        : base(name, title, property)
    {
    }

    /// <summary>
    /// Whether the values come from a short list known beforehand (a code) rather than growing with the data (an id).
    /// </summary>
    public abstract bool IsCode { get; }

    /// <summary>The exchange text of every value, where the list is closed; null where any text may come.</summary>
    internal virtual IReadOnlyList<string>? Texts => null;

    internal abstract TResult Accept<TResult>(ISymbolColumnVisitor<T, TResult> visitor);

    /// <summary>Whether the fact lacks the value, which is not the same as an empty text.</summary>
    internal abstract bool IsMissingFrom(T fact);

    /// <summary>
    /// A value of the column as exchange text, whether typed or text already; empty where it is missing.
    /// </summary>
    internal abstract string TextOfValue(object? value);

    /// <summary>Facts whose value has one of these texts; a missing value has none.</summary>
    internal abstract Condition<T> HasText(IReadOnlyList<string> texts);
}
