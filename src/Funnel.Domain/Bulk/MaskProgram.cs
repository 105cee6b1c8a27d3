namespace Funnel.Domain.Bulk;

/// <summary>
/// What is done to every block: each distinct comparison into a mask, then ands of masks, in an order that needs no
/// mask before it is written. The first masks are those that are counted or summed over.
/// </summary>
internal sealed class MaskProgram
{
    private MaskProgram(ColumnLayout layout, int roots, int masks, LeafStep[] leaves, MaskStep[] ands)
    {
        Layout = layout;
        (Roots, Masks, Leaves, Ands) = (roots, masks, leaves, ands);
        var steps = Math.Max(1, leaves.Length + ands.Length);
        WordsPerStep = (((layout.BlockWords / 8) + steps - 1) / steps) * 8;
    }

    public ColumnLayout Layout { get; }

    /// <summary>How many masks, from the first, are results.</summary>
    public int Roots { get; }

    /// <summary>How many masks there are.</summary>
    public int Masks { get; }

    /// <summary>How much of the next block each step asks for, in words.</summary>
    public int WordsPerStep { get; }

    public LeafStep[] Leaves { get; }

    public MaskStep[] Ands { get; }

    /// <summary>Lowers distinct literals of a graph to steps; the mask of each is its place in the list.</summary>
    public static MaskProgram Compile(ColumnLayout layout, MaskGraph graph, IReadOnlyList<int> roots) =>
        new Compilation(layout, graph, roots).Run();

    /// <summary>Gives each node a mask when it is first needed.</summary>
    private sealed class Compilation(ColumnLayout layout, MaskGraph graph, IReadOnlyList<int> roots)
    {
        private readonly Dictionary<int, List<int>> _parts = [];
        private readonly Dictionary<int, int> _maskOfNode = [];
        private readonly List<LeafStep> _leaves = [];
        private readonly List<MaskStep> _ands = [];
        private readonly HashSet<int> _written = [];
        private int _masks = roots.Count;

        public MaskProgram Run()
        {
            foreach (var root in roots)
            {
                Collect(root >> 1);
            }

            new SharedPairs(_parts, graph.Count).Extract();
            for (var i = 0; i < roots.Count; i++)
            {
                if ((roots[i] & 1) == 0)
                    _maskOfNode.TryAdd(roots[i] >> 1, i);
            }

            for (var i = 0; i < roots.Count; i++)
            {
                var mask = Write(roots[i] >> 1);
                if ((roots[i] & 1) == 1)
                    _ands.Add(new(i, (mask << 1) | 1, (mask << 1) | 1));
            }

            LeafStep[] ordered =
                [.. _leaves.OrderBy(l => l.Offset).ThenBy(l => l.Leaf.Kind).ThenBy(l => l.Leaf.Operand)];
            return new(layout, roots.Count, _masks, [.. LeafStep.InPairs(ordered)], [.. _ands]);
        }

        private void Collect(int node)
        {
            if (graph.PartsAt(node) is not { } literals || !_parts.TryAdd(node, [.. literals]))
                return;

            foreach (var literal in literals)
            {
                Collect(literal >> 1);
            }
        }

        private int Write(int node)
        {
            if (!_maskOfNode.TryGetValue(node, out var mask))
                _maskOfNode.Add(node, mask = _masks++);

            if (!_written.Add(node))
                return mask;

            if (node == 0)
                _leaves.Add(LeafStep.Never(mask));
            else if (_parts.TryGetValue(node, out var literals))
                Join(mask, literals[0], literals[1]);
            else
                _leaves.Add(LeafStep.Of(mask, graph.LeafAt(node), layout));

            return mask;
        }

        private void Join(int mask, int left, int right)
        {
            var (a, b) = ((Write(left >> 1) << 1) | (left & 1), (Write(right >> 1) << 1) | (right & 1));

            // A lone negation always stands on the left, which leaves three kinds of step.
            _ands.Add((b & 1) == 1 && (a & 1) == 0 ? new(mask, b, a) : new(mask, a, b));
        }
    }
}
