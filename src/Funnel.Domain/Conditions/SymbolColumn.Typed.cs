using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A code or id of a fact, of a type of its own; it may be missing.</summary>
/// <typeparam name="T">The fact.</typeparam>
/// <typeparam name="TSymbol">The type of the code or id.</typeparam>
public abstract class SymbolColumn<T, TSymbol> : SymbolColumn<T>
    where TSymbol : struct
{
    // Found when first read, and found again by whoever reads at the same moment: a Lazy would be code to be compiled
    // for each of the types of codes.
    private Func<T, TSymbol?>? _read;

    private protected SymbolColumn(string name, Phrase title, Expression<Func<T, TSymbol?>> property)
        : base(name, title, property)
    {
    }

    /// <summary>The value, or null where it is missing.</summary>
    public TSymbol? Of(T fact) => (_read ??= PropertyReading.OfNullable(ReadBy))(fact);

    private Expression<Func<T, TSymbol?>> ReadBy => (Expression<Func<T, TSymbol?>>)Property;

    /// <summary>Facts whose value is one of those given. A missing value is none of them.</summary>
    public Condition<T> In(params IEnumerable<TSymbol> values) => new SymbolIsOneOf<T, TSymbol>(this, [.. values]);

    /// <summary>Facts with exactly this value.</summary>
    public Condition<T> Is(TSymbol value) => new SymbolIsOneOf<T, TSymbol>(this, [value]);

    /// <inheritdoc/>
    public sealed override string TextOf(T fact) => Of(fact) is { } value ? TextOf(value) : "";

    /// <summary>A value as exchange text.</summary>
    public abstract string TextOf(TSymbol value);

    /// <summary>A value as people call it.</summary>
    public abstract Phrase NameOf(TSymbol value);

    internal sealed override TResult Accept<TResult>(ISymbolColumnVisitor<T, TResult> visitor) => visitor.Visit(this);

    internal sealed override bool IsMissingFrom(T fact) => Of(fact) is null;

    internal sealed override string TextOfValue(object? value) => value switch
    {
        null => "",
        TSymbol symbol => TextOf(symbol),
        string { Length: > 0 } text when IsNoText(text) => throw new InvalidOperationException(
            $"A row holds the code '{text}', which is none of the column '{Name}'."),
        string text => text,
        _ => throw new NotSupportedException($"The column '{Name}' has no values of type {value.GetType().Name}."),
    };

    internal sealed override Condition<T> HasText(IReadOnlyList<string> texts)
    {
        var values = texts.Select(ValueOf).ToList();
        return values.TrueForAll(value => value is not null)
            ? In(values.Select(value => value!.Value))
            : new SymbolHasText<T>(this, texts);
    }

    /// <summary>Whether the column tells that no value has a text.</summary>
    internal abstract bool IsNoText(string text);

    /// <summary>The value with a text; null where the column cannot tell or no value has it.</summary>
    internal abstract TSymbol? ValueOf(string text);
}
