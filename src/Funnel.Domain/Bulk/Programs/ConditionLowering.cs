using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Lowers conditions, bound to calendar dates, to conditions on stored columns.</summary>
internal sealed class ConditionLowering<T>(ColumnLayout layout, MaskGraph graph) : ConditionVisitor<T, int>
{
    private readonly Dictionary<Condition<T>, int> _lowered = [];

    public int Lower(Condition<T> condition)
    {
        if (!_lowered.TryGetValue(condition, out var literal))
        {
            literal = condition.Accept(this);
            _lowered.Add(condition, literal);
        }

        return literal;
    }

    public override int Visit(AllOf<T> all) => graph.And(LowerAll(all.Parts));

    public override int Visit(AnyOf<T> any) => graph.Or(LowerAll(any.Parts));

    public override int Visit(Not<T> not) => Lower(not.Negated) ^ 1;

    public override int Visit(Named<T> named) => Lower(named.Meaning);

    public override int Visit(DateComparison<T> date) =>
        Compare(layout.Of(date.Column.Name), date.Comparison, DayOffset.Of(date.Day.Date));

    public override int Visit(NumberComparison<T> number) =>
        Compare(layout.Of(number.Column.Name), number.Comparison, number.Value);

    public override int Visit(FlagIsSet<T> flag) =>
        graph.Leaf(new(LeafKind.Plane, layout.Of(flag.Column.Name).Index, 0));

    public override int Visit(DateOrder<T> order)
    {
        var (left, right) = (layout.Of(order.Left.Name), layout.Of(order.Right.Name));
        if (order.Days != 0)
        {
            return graph.And(Known(left), Known(right), Apart(left, right, order.Comparison, order.Days));
        }

        return order.Comparison switch
        {
            Comparison.LessOrEqual => graph.And(InOrder(left, right), Known(right)),
            Comparison.GreaterOrEqual => graph.And(InOrder(right, left), Known(left)),
            Comparison.Less => graph.And(InOrder(right, left) ^ 1, Known(right)),
            Comparison.Greater => graph.And(InOrder(left, right) ^ 1, Known(left)),
            Comparison.Equal => graph.And(InOrder(left, right), InOrder(right, left), Known(right)),
            _ => throw new NotSupportedException($"Columns cannot compare by {order.Comparison}."),
        };
    }

    public override int Visit(SymbolIsOneOf<T> symbol)
    {
        var column = layout.Of(symbol.Column.Name);
        var codes = new HashSet<int>();
        foreach (var text in symbol.Texts)
        {
            if (column.Codes.TryGetValue(text, out var code))
            {
                codes.Add(code);
            }
        }

        return new SymbolFunction(graph, column).IsOneOf(codes);
    }

    public override int Visit(Opaque<T> opaque) => throw opaque.Refusal();

    /// <summary>The facts whose value in a date or number column is known.</summary>
    public int Known(StoredColumn column) => column.HasGaps ? AtMost(column, long.MaxValue) : MaskGraph.True;

    private int[] LowerAll(IReadOnlyList<Condition<T>> parts)
    {
        var literals = new int[parts.Count];
        for (var i = 0; i < literals.Length; i++)
        {
            literals[i] = Lower(parts[i]);
        }

        return literals;
    }

    // Everything is said by "at most", so that all comparisons of a column share their bounds.
    private int Compare(StoredColumn column, Comparison comparison, long bound) => comparison switch
    {
        Comparison.Less => Below(column, bound),
        Comparison.LessOrEqual => AtMost(column, bound),
        Comparison.Greater => graph.And(Known(column), AtMost(column, bound) ^ 1),
        Comparison.GreaterOrEqual => graph.And(Known(column), Below(column, bound) ^ 1),
        Comparison.Equal => graph.And(AtMost(column, bound), Below(column, bound) ^ 1),
        _ => throw new NotSupportedException($"Columns cannot compare by {comparison}."),
    };

    private int Below(StoredColumn column, long bound) =>
        bound == long.MinValue ? MaskGraph.False : AtMost(column, bound - 1);

    private int AtMost(StoredColumn column, long bound)
    {
        var (least, most, kind) = column.Storage switch
        {
            ColumnStorage.Shorts => (DayOffset.First, DayOffset.Last, LeafKind.ShortAtMost),
            ColumnStorage.Ints => (int.MinValue, int.MaxValue - 1, LeafKind.IntAtMost),
            _ => (long.MinValue, long.MaxValue - 1, LeafKind.LongAtMost),
        };
        return layout.IsOpen ? graph.Leaf(new(kind, column.Index, bound))
            : bound < least ? MaskGraph.False
            : graph.Leaf(new(kind, column.Index, Math.Min(bound, most)));
    }

    // As with bounds, everything is said by "at most".
    private int Apart(StoredColumn left, StoredColumn right, Comparison comparison, int days) => comparison switch
    {
        Comparison.Less => Apart(left, right, days - 1),
        Comparison.LessOrEqual => Apart(left, right, days),
        Comparison.Greater => Apart(left, right, days) ^ 1,
        Comparison.GreaterOrEqual => Apart(left, right, days - 1) ^ 1,
        Comparison.Equal => graph.And(Apart(left, right, days), Apart(left, right, days - 1) ^ 1),
        _ => throw new NotSupportedException($"Columns cannot compare by {comparison}."),
    };

    private int Apart(StoredColumn left, StoredColumn right, int days) => left == right
        ? days >= 0 ? MaskGraph.True : MaskGraph.False
        : graph.Leaf(new(
            left.Storage == ColumnStorage.Ints ? LeafKind.IntApart : LeafKind.ShortApart,
            left.Index,
            right.Index,
            days));

    private int InOrder(StoredColumn left, StoredColumn right) => left == right
        ? MaskGraph.True
        : graph.Leaf(new(
            left.Storage == ColumnStorage.Ints ? LeafKind.IntInOrder : LeafKind.ShortInOrder,
            left.Index,
            right.Index));
}
