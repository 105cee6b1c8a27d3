
namespace Funnel.Domain.Bulk;

/// <summary>Runs the program of some totals over single facts: a bit of each mask for each of two facts.</summary>
internal sealed class FactLanes<T>
{
    private readonly TallyPlan _plan;
    private readonly FactReader<T>[] _readers;
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly byte[] _masks;

    public FactLanes(string kind, TotalSet<T> totals)
    {
        var layout = new ColumnLayout(kind);
        var mentioned = ColumnsRead<T>.TextsMentioned(totals.Totals);
        _readers = [.. totals.Columns.Select(column => FactReader<T>.Declare(column, layout, mentioned[column]))];
        _plan = TallyPlanning<T>.Plan(layout, totals.Totals);
        (_first, _second) = (new int[_readers.Length], new int[_readers.Length]);
        _masks = new byte[_plan.Program.Masks];
    }

    public TallyPlan Plan => _plan;

    /// <summary>Adds what a fact comes to, times a sign, to the cells of its group.</summary>
    public void Add(T fact, int sign, Span<long> cells)
    {
        Read(fact, _first);
        Run(_first, _first);
        for (var i = 0; i < _plan.Counts; i++)
        {
            cells[i] += (_masks[i] & 1) * sign;
        }

        for (var i = 0; i < _plan.Sums.Length; i++)
        {
            var sum = _plan.Sums[i];
            cells[_plan.Counts + i] += (_masks[sum.Mask] & 1) * sign * Value(sum, _first);
        }
    }

    /// <summary>Takes one fact out of the cells of a group and puts another in.</summary>
    public void Replace(T before, T after, Span<long> cells)
    {
        Read(before, _first);
        Read(after, _second);
        Run(_first, _second);
        for (var i = 0; i < _plan.Counts; i++)
        {
            var mask = _masks[i];
            if (mask is 1 or 2)
                cells[i] += mask == 2 ? 1 : -1;
        }

        for (var i = 0; i < _plan.Sums.Length; i++)
        {
            var sum = _plan.Sums[i];
            var mask = _masks[sum.Mask];
            cells[_plan.Counts + i] += ((mask >> 1) * Value(sum, _second)) - ((mask & 1) * Value(sum, _first));
        }
    }

    private static long Value(SumStep sum, int[] row) => sum.Constant
        + (sum.Plus is { } plus ? row[plus.Index] : 0)
        - (sum.Minus is { } minus ? row[minus.Index] : 0);

    private void Read(T fact, int[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = _readers[i].Read(fact);
        }
    }

    /// <summary>
    /// The scalar twin of a block's evaluation: the first fact in bit 0 of each mask, the second in bit 1.
    /// </summary>
    private void Run(int[] first, int[] second)
    {
        var masks = _masks;
        foreach (ref readonly var step in _plan.Program.Leaves.AsSpan())
        {
            masks[step.Mask] = Compare(step.Leaf, step.Offset, first, second);
            if (step.Pair >= 0)
                masks[step.Pair] = AtMost(first[step.Leaf.Column], second[step.Leaf.Column], step.PairBound);
        }

        foreach (var (target, left, right) in _plan.Program.Ands)
        {
            var a = masks[left >> 1] ^ -(left & 1);
            var b = masks[right >> 1] ^ -(right & 1);
            masks[target] = (byte)(a & b & 0b11);
        }
    }

    private static byte Compare(MaskLeaf leaf, int offset, int[] first, int[] second) => leaf.Kind switch
    {
        _ when offset < 0 => 0,
        LeafKind.Plane => Lanes(first[leaf.Column] >> leaf.Operand, second[leaf.Column] >> leaf.Operand),
        LeafKind.ShortInOrder => Lanes(
            first[leaf.Column] <= first[leaf.Operand] ? 1 : 0, second[leaf.Column] <= second[leaf.Operand] ? 1 : 0),
        _ => AtMost(first[leaf.Column], second[leaf.Column], leaf.Operand),
    };

    private static byte AtMost(int first, int second, int bound) =>
        Lanes(first <= bound ? 1 : 0, second <= bound ? 1 : 0);

    private static byte Lanes(int first, int second) => (byte)((first & 1) | ((second & 1) << 1));
}
