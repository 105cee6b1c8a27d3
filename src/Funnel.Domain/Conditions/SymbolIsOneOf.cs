using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A code or id that is one of several; a missing one is none of them.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal abstract class SymbolIsOneOf<T> : Condition<T>
{
    private protected SymbolIsOneOf(SymbolColumn<T> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        Column = column;
    }

    /// <summary>The code or id column.</summary>
    public SymbolColumn<T> Column { get; }

    /// <summary>The values it may have, as exchange text, each once.</summary>
    public abstract IReadOnlyList<string> Texts { get; }

    /// <summary>The opposite in words, where that is short to say; null otherwise.</summary>
    public abstract Phrase? Denied { get; }

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal sealed override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}

/// <summary>A code or id that is one of several values of its own type.</summary>
internal sealed class SymbolIsOneOf<T, TSymbol> : SymbolIsOneOf<T>
    where TSymbol : struct
{
    private static readonly EqualityComparer<TSymbol> Same = EqualityComparer<TSymbol>.Default;

    private readonly SymbolColumn<T, TSymbol> _column;
    private readonly TSymbol[] _values;

    internal SymbolIsOneOf(SymbolColumn<T, TSymbol> column, TSymbol[] values)
        : base(column)
    {
        _column = column;
        _values = EachOnce(values);
        Texts = [.. _values.Select(column.TextOf)];
    }

    public override IReadOnlyList<string> Texts { get; }

    public override Phrase? Denied => _values is [var only]
        ? new($"{Column.Title.Zh}≠{_column.NameOf(only).Zh}", $"{Column.Title.En} ≠ {_column.NameOf(only).En}")
        : null;

    public override Phrase Words
    {
        get
        {
            var names = _values.Select(_column.NameOf).ToList();
            return names.Count == 1
                ? new($"{Column.Title.Zh}={names[0].Zh}", $"{Column.Title.En} = {names[0].En}")
                : new(
                    $"{Column.Title.Zh} ∈ {{{string.Join('、', names.Select(n => n.Zh))}}}",
                    $"{Column.Title.En} ∈ {{{string.Join(", ", names.Select(n => n.En))}}}");
        }
    }

    public override bool IsSatisfiedBy(T fact)
    {
        if (_column.Of(fact) is not { } found)
        {
            return false;
        }

        foreach (var value in _values)
        {
            if (Same.Equals(found, value))
            {
                return true;
            }
        }

        return false;
    }

    internal override Expression Body(IColumnReads<T> reads)
    {
        if (reads.CodesOf(Column) is { } codes)
        {
            return codes.IsOneOf(Texts);
        }

        var property = reads.Read(Column);
        var values = property.Type == typeof(string)
            ? Texts.Select(Given.Value)
            : _values.Select(Given.Value);
        return values
            .Select(value => Equal(GuardedExpression.ValueOf(property), value))
            .Aggregate((Expression?)null, (any, one) => any is null ? one : Expression.OrElse(any, one)) is { } anyOf
                ? GuardedExpression.WhereKnown([property], anyOf)
                : Expression.Constant(false);
    }

    /// <summary>
    /// Whether two values are equal. An operator of the value's own would be looked up by its name, which a native
    /// program does not keep; the types that need none are those a processor compares.
    /// </summary>
    private static BinaryExpression Equal(Expression left, Expression right)
    {
        if (left.Type != typeof(TSymbol) || typeof(TSymbol).IsEnum || typeof(TSymbol).IsPrimitive)
        {
            return Expression.Equal(left, right);
        }

        Expression<Func<TSymbol, TSymbol, bool>> same = (one, other) => AreSame(one, other);
        return Expression.Equal(left, right, liftToNull: false, ((MethodCallExpression)same.Body).Method);
    }

    private static bool AreSame(TSymbol one, TSymbol other) => Same.Equals(one, other);

    private static TSymbol[] EachOnce(TSymbol[] values)
    {
        var once = new TSymbol[values.Length];
        var count = 0;
        foreach (var value in values)
        {
            if (Array.FindIndex(once, 0, count, known => Same.Equals(known, value)) < 0)
            {
                once[count++] = value;
            }
        }

        return [.. once.AsSpan(0, count)];
    }
}
