using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Programs;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Runs the program of some totals over single facts: a bit of each mask for each of two facts.</summary>
internal sealed class FactLanes<T>
{
    // Compiling takes as long as reading some ten thousand facts column by column.
    private const int WorthCompiling = 1 << 14;

    private readonly TallyPlan _plan;
    private readonly FactReader<T>[] _readers;
    private readonly T[] _facts = new T[2];
    private readonly int[] _values;
    private readonly long[] _masks;
    private readonly (int Mask, int Column, int Bound)[] _bounds;
    private readonly (int Mask, int Column, int Bit)[] _planes;
    private readonly LeafStep[] _others;
    private readonly int[] _dates;
    private readonly int[] _numbers;
    private readonly Total<T>[] _totalOfCell;
    private Action<T[], int, int, int[], int>? _read;
    private Action<int[], long[]>? _run;
    private int _reads;

    public FactLanes(string kind, TotalSet<T> totals)
    {
        var layout = new ColumnLayout(kind, isOpen: true);
        var mentioned = ColumnsRead<T>.TextsMentioned(totals.Totals);
        _readers = [.. totals.Columns.Select(column => FactReader<T>.Declare(column, layout, mentioned[column]))];
        _plan = TallyPlanning<T>.Plan(layout, totals.Totals);
        _values = new int[2 * _readers.Length];
        _masks = new long[_plan.Program.Masks + Vector256<long>.Count];
        _bounds = [.. Bounds(_plan.Program.Leaves)];
        var others = _plan.Program.Leaves.Where(step => !IsBound(step)).ToLookup(IsPlane);
        _planes = [.. others[true].Select(step => (step.Mask, step.Leaf.Column, (int)step.Leaf.Operand))];
        _others = [.. others[false]];
        _dates = [.. layout.Columns.Where(column => column.Storage == ColumnStorage.Shorts).Select(c => 2 * c.Index)];
        _numbers = [.. layout.Columns.Where(column => column.Storage == ColumnStorage.Ints).Select(c => 2 * c.Index)];
        _totalOfCell = new Total<T>[_plan.Cells];
        for (var total = 0; total < totals.Totals.Count; total++)
        {
            _totalOfCell[_plan.CellOfTotal[total]] = totals.Totals[total];
        }
    }

    public TallyPlan Plan => _plan;

    /// <summary>Adds what a fact comes to, times a sign, to the cells of its group.</summary>
    public void Add(T fact, int sign, Span<long> cells)
    {
        _facts[0] = fact;
        Prefetch.Lines(ref Unsafe.As<long, ulong>(ref MemoryMarshal.GetReference(cells)), 0, cells.Length);
        Read(count: 1);
        if (!AreHeld(lane: 0))
        {
            AddByRow(fact, sign, cells);
            return;
        }

        Run();
        for (var i = 0; i < _plan.Counts; i++)
        {
            cells[i] += In(_masks[i], LaneCode.First) * sign;
        }

        for (var i = 0; i < _plan.Sums.Length; i++)
        {
            var sum = _plan.Sums[i];
            cells[_plan.Counts + i] += In(_masks[sum.Mask], LaneCode.First) * sign * Value(sum, lane: 0);
        }
    }

    /// <summary>Takes one fact out of the cells of a group and puts another in.</summary>
    public void Replace(T before, T after, Span<long> cells)
    {
        (_facts[0], _facts[1]) = (before, after);
        Prefetch.Lines(ref Unsafe.As<long, ulong>(ref MemoryMarshal.GetReference(cells)), 0, cells.Length);
        Read(count: 2);
        if (!AreHeld(lane: 0) || !AreHeld(lane: 1))
        {
            AddByRow(before, sign: -1, cells);
            AddByRow(after, sign: 1, cells);
            return;
        }

        Run();
        for (var i = 0; i < _plan.Counts; i += Vector256<long>.Count)
        {
            // Few counts change: only their cells are touched, since the rest are mostly far from the processor.
            var masks = Vector256.Create(_masks.AsSpan(i));
            var differ = masks ^ (masks << (LaneCode.Second - LaneCode.First));
            var changed = (differ << (63 - LaneCode.Second)).ExtractMostSignificantBits();
            for (; changed != 0; changed &= changed - 1)
            {
                var cell = i + BitOperations.TrailingZeroCount(changed);
                if (cell < _plan.Counts)
                {
                    cells[cell] += 1 - (2 * In(_masks[cell], LaneCode.First));
                }
            }
        }

        for (var i = 0; i < _plan.Sums.Length; i++)
        {
            var sum = _plan.Sums[i];
            var mask = _masks[sum.Mask];
            var change = (In(mask, LaneCode.Second) * Value(sum, lane: 1))
                - (In(mask, LaneCode.First) * Value(sum, lane: 0));
            if (change != 0)
            {
                cells[_plan.Counts + i] += change;
            }
        }
    }

    /// <summary>Whether 16 bits hold every date of a fact, and 32 every number.</summary>
    private bool AreHeld(int lane)
    {
        foreach (var date in _dates)
        {
            if (_values[date + lane] == DayOffset.NoDate)
            {
                return false;
            }
        }

        foreach (var number in _numbers)
        {
            if (_values[number + lane] == NumberOffset.Unfit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Asks every total itself of a fact with a date or a number that lanes do not hold.</summary>
    private void AddByRow(T fact, int sign, Span<long> cells)
    {
        for (var cell = 0; cell < _totalOfCell.Length; cell++)
        {
            cells[cell] += sign * _totalOfCell[cell].Of(fact);
        }
    }

    private long Value(SumStep sum, int lane) => sum.Constant
        + (sum.Plus is { } plus ? _values[(2 * plus.Index) + lane] : 0)
        - (sum.Minus is { } minus ? _values[(2 * minus.Index) + lane] : 0);

    /// <summary>Reads one fact or two, their values side by side.</summary>
    private void Read(int count)
    {
        if (_read is not null)
        {
            _read(_facts, 0, count, _values, 2);
            return;
        }

        for (var i = 0; i < _readers.Length; i++)
        {
            for (var lane = 0; lane < count; lane++)
            {
                _values[(2 * i) + lane] = _readers[i].Read(_facts[lane]);
            }
        }

        if (RuntimeFeature.IsDynamicCodeCompiled && ++_reads == WorthCompiling)
        {
            (_read, _run) = (Compile(), LaneCode.Compile(_plan.Program));
        }
    }

    private Action<T[], int, int, int[], int> Compile()
    {
        var code = new ReadingCode<T>();
        foreach (var reader in _readers)
        {
            code.Add(reader.Reading(code));
        }

        return code.Compile();
    }

    private static bool IsBound(LeafStep step) =>
        step.Offset >= 0 && step.Leaf.Kind is LeafKind.ShortAtMost or LeafKind.IntAtMost;

    private static bool IsPlane(LeafStep step) => step.Offset >= 0 && step.Leaf.Kind == LeafKind.Plane;

    private static IEnumerable<(int Mask, int Column, int Bound)> Bounds(LeafStep[] leaves)
    {
        foreach (var step in leaves.Where(IsBound))
        {
            yield return (step.Mask, step.Leaf.Column, step.Leaf.LaneBound);
            if (step.Pair >= 0)
            {
                yield return (step.Pair, step.Leaf.Column, (step.Leaf with { Operand = step.PairBound }).LaneBound);
            }
        }
    }

    private static long In(long mask, int lane) => (mask >> lane) & 1;

    private static long Lanes(bool first, bool second) =>
        (first ? 1L << LaneCode.First : 0) | (second ? 1L << LaneCode.Second : 0);

    /// <summary>The scalar twin of a block's evaluation, of the first fact and of the second at once.</summary>
    private void Run()
    {
        if (_run is null)
        {
            RunSteps();
        }
        else
        {
            _run(_values, _masks);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void RunSteps()
    {
        ref var masks = ref MemoryMarshal.GetArrayDataReference(_masks);
        ref var values = ref MemoryMarshal.GetArrayDataReference(_values);
        foreach (var (mask, column, bound) in _bounds)
        {
            Unsafe.Add(ref masks, mask) = Lanes(
                Unsafe.Add(ref values, 2 * column) <= bound, Unsafe.Add(ref values, (2 * column) + 1) <= bound);
        }

        foreach (var (mask, column, bit) in _planes)
        {
            var (first, second) = (_values[2 * column], _values[(2 * column) + 1]);
            Unsafe.Add(ref masks, mask) = Lanes(((first >> bit) & 1) != 0, ((second >> bit) & 1) != 0);
        }

        foreach (var (mask, leaf, offset, _, _, _) in _others)
        {
            Unsafe.Add(ref masks, mask) = offset < 0 ? 0 : Lanes(Compare(leaf, lane: 0), Compare(leaf, lane: 1));
        }

        foreach (var step in _plan.Program.Ands)
        {
            var both = Literal(ref masks, step.Left) & Literal(ref masks, step.Right);
            Unsafe.Add(ref masks, step.Target) = step.Third == MaskStep.None
                ? both
                : (step.Negated ? ~both : both) & Literal(ref masks, step.Third);
        }
    }

    /// <summary>Two columns of one fact.</summary>
    private bool Compare(MaskLeaf leaf, int lane)
    {
        var (left, right) = (_values[(2 * leaf.Column) + lane], _values[(2 * (int)leaf.Operand) + lane]);
        return leaf.Kind is LeafKind.ShortApart or LeafKind.IntApart
            ? (long)left - right <= leaf.Days
            : left <= right;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Literal(ref long masks, int literal) =>
        Unsafe.Add(ref masks, literal >> 1) ^ -(long)(literal & 1);
}
