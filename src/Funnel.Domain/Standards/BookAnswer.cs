using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>What a book of definitions says about a period: what is in force there, or why nothing is.</summary>
/// <typeparam name="T">What the book is of.</typeparam>
public sealed record BookAnswer<T>
    where T : class
{
    internal BookAnswer(T value) => Value = value;

    internal BookAnswer(Reason refusal) => Refusal = refusal;

    /// <summary>What is in force; null where the book refuses.</summary>
    public T? Value { get; }

    /// <summary>Why there is no answer, naming the date; null where there is one.</summary>
    public Reason? Refusal { get; }

    /// <summary>Whether there is an answer.</summary>
    /// <param name="value">What is in force; null where the book refuses.</param>
    /// <param name="refusal">Why there is no answer; null where there is one.</param>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out Reason? refusal)
    {
        (value, refusal) = (Value, Refusal);
        return value is not null;
    }
}
