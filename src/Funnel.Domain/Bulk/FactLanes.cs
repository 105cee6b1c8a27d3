using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Funnel.Domain.Bulk;

/// <summary>Runs the program of some totals over single facts: a bit of each mask for each of two facts.</summary>
internal sealed class FactLanes<T>
{
    private readonly TallyPlan _plan;
    private readonly FactReader<T>[] _readers;
    private readonly int[] _first;
    private readonly int[] _second;
    private readonly int[] _masks;
    private readonly (int Mask, int Column, int Bound)[] _bounds;
    private readonly (int Mask, int Column, int Bit)[] _planes;
    private readonly LeafStep[] _others;

    public FactLanes(string kind, TotalSet<T> totals)
    {
        var layout = new ColumnLayout(kind);
        var mentioned = ColumnsRead<T>.TextsMentioned(totals.Totals);
        _readers = [.. totals.Columns.Select(column => FactReader<T>.Declare(column, layout, mentioned[column]))];
        _plan = TallyPlanning<T>.Plan(layout, totals.Totals);
        (_first, _second) = (new int[_readers.Length], new int[_readers.Length]);
        _masks = new int[_plan.Program.Masks];
        _bounds = [.. Bounds(_plan.Program.Leaves)];
        var others = _plan.Program.Leaves.Where(step => !IsBound(step)).ToLookup(IsPlane);
        _planes = [.. others[true].Select(step => (step.Mask, step.Leaf.Column, step.Leaf.Operand))];
        _others = [.. others[false]];
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

    private static bool IsBound(LeafStep step) =>
        step.Offset >= 0 && step.Leaf.Kind is LeafKind.ShortAtMost or LeafKind.IntAtMost;

    private static bool IsPlane(LeafStep step) => step.Offset >= 0 && step.Leaf.Kind == LeafKind.Plane;

    private static IEnumerable<(int Mask, int Column, int Bound)> Bounds(LeafStep[] leaves)
    {
        foreach (var step in leaves.Where(IsBound))
        {
            yield return (step.Mask, step.Leaf.Column, step.Leaf.Operand);
            if (step.Pair >= 0)
                yield return (step.Pair, step.Leaf.Column, step.PairBound);
        }
    }

    private static int Lanes(bool first, bool second) => (first ? 1 : 0) | (second ? 2 : 0);

    /// <summary>
    /// The scalar twin of a block's evaluation: the first fact in bit 0 of each mask, the second in bit 1.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run(int[] first, int[] second)
    {
        ref var masks = ref MemoryMarshal.GetArrayDataReference(_masks);
        foreach (var (mask, column, bound) in _bounds)
        {
            Unsafe.Add(ref masks, mask) = Lanes(first[column] <= bound, second[column] <= bound);
        }

        foreach (var (mask, column, bit) in _planes)
        {
            Unsafe.Add(ref masks, mask) = ((first[column] >> bit) & 1) | (((second[column] >> bit) & 1) << 1);
        }

        foreach (var (mask, leaf, offset, _, _, _) in _others)
        {
            var (left, right) = (leaf.Column, leaf.Operand);
            Unsafe.Add(ref masks, mask) =
                offset < 0 ? 0 : Lanes(first[left] <= first[right], second[left] <= second[right]);
        }

        foreach (var (target, left, right) in _plan.Program.Ands)
        {
            var a = Unsafe.Add(ref masks, left >> 1) ^ -(left & 1);
            var b = Unsafe.Add(ref masks, right >> 1) ^ -(right & 1);
            Unsafe.Add(ref masks, target) = a & b & 0b11;
        }
    }
}
