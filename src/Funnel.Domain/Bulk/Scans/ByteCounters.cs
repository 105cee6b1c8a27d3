using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>
/// One thread's counts of all groups, a byte each, so that a fact adds to all its counts in one or a few vectors.
/// Before a byte could run over, the group's counts move on to the cells.
/// </summary>
internal sealed class ByteCounters
{
    // Room is made for the facts of a whole mask word before any of them is added.
    private const int MostFacts = 255 - 63;

    private readonly TallyPlan _plan;
    private readonly AlignedWords _bytes;
    private readonly byte[] _facts;
    private readonly long[] _sums;
    private readonly int _lines;

    public ByteCounters(TallyPlan plan, int groups)
    {
        _plan = plan;
        _lines = (plan.Counts + 63) / 64;
        _bytes = new((long)groups * _lines * 8);
        _facts = new byte[groups];
        _sums = new long[groups * plan.Sums.Length];
    }

    /// <summary>Makes room for one more fact of a group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(int group, long[] cells)
    {
        if (_facts[group]++ == MostFacts)
        {
            MoveOn(group, cells);
            _facts[group] = 1;
        }
    }

    /// <summary>The counts of a group from a number of masks on, which must be a multiple of 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Line(int group, int fromMask) =>
        ref Unsafe.As<ulong, byte>(ref _bytes.At((((long)group * _lines) + (fromMask >> 6)) * 8));

    public void AddToSum(int group, int sum, long value)
    {
        ref var mine = ref _sums[(group * _plan.Sums.Length) + sum];
        mine = checked(mine + value);
    }

    /// <summary>
    /// Adds everything left for a range of groups to the cells, and is zero there; no other thread may hold the range.
    /// </summary>
    public void MoveTo(long[] cells, int firstGroup, int endGroup)
    {
        for (var group = firstGroup; group < endGroup; group++)
        {
            var mine = cells.AsSpan(group * _plan.Cells, _plan.Cells);
            var counts = Counts(group);
            for (var i = 0; i < counts.Length; i++)
            {
                mine[i] += counts[i];
            }

            var sums = _sums.AsSpan(group * _plan.Sums.Length, _plan.Sums.Length);
            for (var i = 0; i < sums.Length; i++)
            {
                mine[_plan.Counts + i] = checked(mine[_plan.Counts + i] + sums[i]);
            }

            counts.Clear();
            sums.Clear();
        }

        _facts.AsSpan(firstGroup, endGroup - firstGroup).Clear();
    }

    private Span<byte> Counts(int group) => _plan.Counts == 0
        ? []
        : MemoryMarshal.CreateSpan(ref Line(group, 0), _plan.Counts);

    private void MoveOn(int group, long[] cells)
    {
        var counts = Counts(group);
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] != 0)
            {
                Interlocked.Add(ref cells[(group * _plan.Cells) + i], counts[i]);
            }
        }

        counts.Clear();
    }
}
