using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>A property that holds an entity's own codes for the values of a column.</summary>
internal abstract class CodesKept
{
    private protected CodesKept(string column, Expression property) => (Column, Property) = (column, property);

    public string Column { get; }

    /// <summary>The property, over the entity.</summary>
    public Expression Property { get; }

    /// <summary>
    /// Entities whose code stands for one of the values, given as exchange text: the values are turned into codes,
    /// never the property, so that an index over it serves.
    /// </summary>
    /// <exception cref="NotSupportedException">A value has no code and is not said to be absent.</exception>
    public abstract Expression IsOneOf(IReadOnlyList<string> texts);

    /// <summary>Entities whose code stands for no value; a missing one stands for nothing.</summary>
    public abstract Expression IsStrange { get; }

    /// <summary>The exchange text of a code; empty where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The code stands for no value.</exception>
    public abstract string TextOf(object? code);
}

/// <summary>A property that holds codes of some type.</summary>
internal sealed class CodesKept<TCode> : CodesKept
    where TCode : notnull
{
    private readonly Dictionary<TCode, string> _texts;
    private readonly HashSet<string> _absent;

    public CodesKept(
        string column, Expression property, IEnumerable<(TCode Code, string Text)> texts, IEnumerable<string> absent)
        : base(column, property)
    {
        _texts = texts.ToDictionary(pair => pair.Code, pair => pair.Text);
        _absent = new(absent, StringComparer.Ordinal);
    }

    public override Expression IsStrange => GuardedExpression.WhereKnown(
        [Property], Expression.Not(IsAnyOf([.. _texts.Keys])));

    public override Expression IsOneOf(IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            if (!_absent.Contains(text) && !_texts.ContainsValue(text))
            {
                throw new NotSupportedException(
                    $"The map has no code for the value '{text}' of the column '{Column}' and does not say that it is "
                    + "absent.");
            }
        }

        return GuardedExpression.WhereKnown(
            [Property], IsAnyOf([.. _texts.Where(pair => texts.Contains(pair.Value)).Select(pair => pair.Key)]));
    }

    public override string TextOf(object? code) => code switch
    {
        null => "",
        TCode known when _texts.TryGetValue(known, out var text) => text,
        _ => throw new InvalidOperationException(
            $"A row holds the code '{code}', which the map does not know for the column '{Column}'."),
    };

    private Expression IsAnyOf(TCode[] codes)
    {
        var contains = new Func<IEnumerable<TCode>, TCode, bool>(Enumerable.Contains).Method;
        return codes.Length switch
        {
            0 => Expression.Constant(false),
            1 => Expression.Equal(GuardedExpression.ValueOf(Property), Given.Value(codes[0])),
            _ => Expression.Call(
                contains, Given.Value<IEnumerable<TCode>>(codes), GuardedExpression.ValueOf(Property)),
        };
    }
}
