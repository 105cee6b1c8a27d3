using System.Linq.Expressions;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// Puts the readings of several columns into one piece of code, which reads each fact once: a call per column and fact
/// costs more than what it reads.
/// </summary>
internal sealed class ReadingCode<T>
{
    private readonly ParameterExpression _facts = Expression.Parameter(typeof(T[]));
    private readonly ParameterExpression _first = Expression.Parameter(typeof(int));
    private readonly ParameterExpression _count = Expression.Parameter(typeof(int));
    private readonly ParameterExpression _values = Expression.Parameter(typeof(int[]));
    private readonly ParameterExpression _stride = Expression.Parameter(typeof(int));
    private readonly ParameterExpression _place = Expression.Variable(typeof(int));
    private readonly ParameterExpression _at = Expression.Variable(typeof(int));
    private readonly ParameterExpression _fact = Expression.Variable(typeof(T));
    private readonly List<ParameterExpression> _held = [];
    private readonly List<Expression> _start = [];
    private readonly List<Expression> _reads = [];

    /// <summary>A property of the fact at hand.</summary>
    public Expression Of(LambdaExpression property) => Expression.Invoke(property, _fact);

    /// <summary>An object that readings use; it is fetched once for all facts.</summary>
    public Expression Hold<TValue>(TValue value)
    {
        var held = Expression.Variable(typeof(TValue));
        _held.Add(held);
        _start.Add(Expression.Assign(held, Expression.Constant(value, typeof(TValue))));
        return held;
    }

    /// <summary>Adds a column, by the whole number that a fact has there.</summary>
    public void Add(Expression value)
    {
        _reads.Add(Expression.Assign(Expression.ArrayAccess(_values, _at), value));
        _reads.Add(Expression.AddAssign(_at, _stride));
    }

    /// <summary>
    /// Code that takes facts, the first of them to read, how many, and where to put the numbers of the first column,
    /// those of each further column a stride later.
    /// </summary>
    public Action<T[], int, int, int[], int> Compile()
    {
        var done = Expression.Label();
        var body = Expression.Block(
        [
            Expression.IfThen(Expression.GreaterThanOrEqual(_place, _count), Expression.Break(done)),
            Expression.Assign(_fact, Expression.ArrayIndex(_facts, Expression.Add(_first, _place))),
            Expression.Assign(_at, _place),
            .. _reads,
            Expression.PreIncrementAssign(_place),
        ]);
        return Expression.Lambda<Action<T[], int, int, int[], int>>(
            Expression.Block(
                [_place, _at, _fact, .. _held],
                [Expression.Assign(_place, Expression.Constant(0)), .. _start, Expression.Loop(body, done)]),
            _facts,
            _first,
            _count,
            _values,
            _stride).Compile();
    }
}
