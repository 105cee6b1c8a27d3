using System.Linq.Expressions;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// Compiles a program over two facts. The values of a column are packed into one number, so that one subtraction
/// compares both: the bit above a value's width is borrowed from exactly where the bound is exceeded. A mask has its
/// answers in these two bits; the others mean nothing.
/// </summary>
internal sealed class LaneCode
{
    /// <summary>The bit of a mask that holds the first fact's answer.</summary>
    public const int First = 17;

    /// <summary>The bit of a mask that holds the second fact's answer.</summary>
    public const int Second = First + 32;

    private const long Answers = (1L << First) | (1L << Second);

    private readonly ParameterExpression _values = Expression.Parameter(typeof(int[]));
    private readonly ParameterExpression _masks = Expression.Parameter(typeof(long[]));
    private readonly Dictionary<int, ParameterExpression> _packed = [];
    private readonly Dictionary<int, ParameterExpression> _mask = [];
    private readonly List<Expression> _steps = [];
    private readonly MaskProgram _program;

    private LaneCode(MaskProgram program) => _program = program;

    /// <summary>Code that takes the values of the columns, two by two, and where to put the results.</summary>
    public static Action<int[], long[]> Compile(MaskProgram program) => new LaneCode(program).Run();

    private Action<int[], long[]> Run()
    {
        foreach (var step in _program.Leaves)
        {
            Set(step.Mask, step.Offset < 0 ? Expression.Constant(0L) : Compare(step.Leaf));
            if (step.Pair >= 0)
            {
                Set(step.Pair, Compare(step.Leaf with { Operand = step.PairBound }));
            }
        }

        foreach (var step in _program.Ands)
        {
            var both = Expression.And(Literal(step.Left), Literal(step.Right));
            Set(step.Target, step.Third == MaskStep.None
                ? both
                : Expression.And(step.Negated ? Expression.Not(both) : both, Literal(step.Third)));
        }

        for (var i = 0; i < _program.Roots; i++)
        {
            _steps.Add(Expression.Assign(Expression.ArrayAccess(_masks, Expression.Constant(i)), _mask[i]));
        }

        return Expression.Lambda<Action<int[], long[]>>(
            Expression.Block(typeof(void), [.. _packed.Values, .. _mask.Values], _steps), _values, _masks).Compile();
    }

    private Expression Compare(MaskLeaf leaf) => leaf.Kind switch
    {
        LeafKind.ShortAtMost when leaf.LaneBound < DayOffset.First => Expression.Constant(0L),
        LeafKind.ShortAtMost => Expression.Subtract(Expression.Constant(Pack(leaf.LaneBound)), Packed(leaf.Column)),
        LeafKind.ShortInOrder => Expression.Subtract(
            Expression.Or(Packed((int)leaf.Operand), Expression.Constant(Answers)), Packed(leaf.Column)),
        LeafKind.Plane when leaf.Operand <= First =>
            Expression.LeftShift(Packed(leaf.Column), Expression.Constant(First - (int)leaf.Operand)),
        LeafKind.Plane => Expression.RightShift(Packed(leaf.Column), Expression.Constant((int)leaf.Operand - First)),
        LeafKind.ShortApart or LeafKind.IntApart =>
            Expression.Or(Apart(leaf, 0, First), Apart(leaf, 1, Second)),
        _ => Expression.Or(AtMost(leaf, 0, First), AtMost(leaf, 1, Second)),
    };

    private ConditionalExpression Apart(MaskLeaf leaf, int lane, int bit) => Expression.Condition(
        Expression.LessThanOrEqual(
            Expression.Subtract(Wide(leaf.Column, lane), Wide((int)leaf.Operand, lane)),
            Expression.Constant((long)leaf.Days)),
        Expression.Constant(1L << bit),
        Expression.Constant(0L));

    private UnaryExpression Wide(int column, int lane) => Expression.Convert(Value(column, lane), typeof(long));

    private ConditionalExpression AtMost(MaskLeaf leaf, int lane, int bit) => Expression.Condition(
        Expression.LessThanOrEqual(Value(leaf.Column, lane), Expression.Constant(leaf.LaneBound)),
        Expression.Constant(1L << bit),
        Expression.Constant(0L));

    private static long Pack(int bound) => ((bound - DayOffset.First) * ((1L << 32) + 1)) | Answers;

    /// <summary>
    /// Both values of a column: days counted from the first, so that none is negative; codes as they are.
    /// </summary>
    private ParameterExpression Packed(int column)
    {
        if (_packed.TryGetValue(column, out var packed))
        {
            return packed;
        }

        packed = Expression.Variable(typeof(long));
        _packed.Add(column, packed);
        _steps.Add(Expression.Assign(packed, Expression.Or(
            Whole(column, 0), Expression.LeftShift(Whole(column, 1), Expression.Constant(32)))));
        return packed;
    }

    private UnaryExpression Whole(int column, int lane)
    {
        var value = Value(column, lane);
        var isDay = _program.Layout.Columns[column].Storage == ColumnStorage.Shorts;
        return Expression.Convert(
            isDay ? Expression.Subtract(value, Expression.Constant((int)DayOffset.First)) : value, typeof(long));
    }

    private BinaryExpression Value(int column, int lane) =>
        Expression.ArrayIndex(_values, Expression.Constant((2 * column) + lane));

    private Expression Literal(int literal) =>
        (literal & 1) == 0 ? _mask[literal >> 1] : Expression.Not(_mask[literal >> 1]);

    private void Set(int mask, Expression value)
    {
        if (!_mask.TryGetValue(mask, out var variable))
        {
            _mask.Add(mask, variable = Expression.Variable(typeof(long)));
        }

        _steps.Add(Expression.Assign(variable, value));
    }
}
