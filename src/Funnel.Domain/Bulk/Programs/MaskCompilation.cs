using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Lowers literals of a graph to a program: each node gets a mask when it is first needed.</summary>
internal sealed class MaskCompilation(ColumnLayout layout, MaskGraph graph, IReadOnlyList<int> roots)
{
    private readonly Dictionary<int, List<int>> _parts = [];
    private readonly Dictionary<int, int> _uses = [];
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
        foreach (var literal in _parts.Values.SelectMany(literals => literals))
        {
            _uses[literal >> 1] = _uses.GetValueOrDefault(literal >> 1) + 1;
        }

        WriteRoots();
        LeafStep[] ordered =
        [
            .. _leaves.OrderBy(l => l.Offset).ThenBy(l => l.Leaf.Kind)
                .ThenBy(l => l.Leaf.Operand).ThenBy(l => l.Leaf.Days),
        ];
        return MaskPlaces.Reused(layout, roots.Count, [.. LeafStep.InPairs(ordered)], [.. _ands]);
    }

    private void WriteRoots()
    {
        for (var i = 0; i < roots.Count; i++)
        {
            if ((roots[i] & 1) == 0)
            {
                _maskOfNode.TryAdd(roots[i] >> 1, i);
            }
        }

        for (var i = 0; i < roots.Count; i++)
        {
            var mask = Write(roots[i] >> 1);
            if ((roots[i] & 1) == 1)
            {
                _ands.Add(new(i, (mask << 1) | 1, (mask << 1) | 1));
            }
        }
    }

    private void Collect(int node)
    {
        if (graph.PartsAt(node) is not { } literals || !_parts.TryAdd(node, [.. literals]))
        {
            return;
        }

        foreach (var literal in literals)
        {
            Collect(literal >> 1);
        }
    }

    private int Write(int node)
    {
        if (!_maskOfNode.TryGetValue(node, out var mask))
        {
            _maskOfNode.Add(node, mask = _masks++);
        }

        if (!_written.Add(node))
        {
            return mask;
        }

        if (node == 0)
        {
            _leaves.Add(LeafStep.Never(mask));
        }
        else if (_parts.TryGetValue(node, out var literals))
        {
            _ands.Add(Join(mask, literals[0], literals[1]));
        }
        else
        {
            _leaves.Add(LeafStep.Of(mask, graph.LeafAt(node), layout));
        }

        return mask;
    }

    private MaskStep Join(int mask, int left, int right)
    {
        if (!IsOnlyHere(right))
        {
            (left, right) = (right, left);
        }

        if (!IsOnlyHere(right))
        {
            return new(mask, Written(left), Written(right));
        }

        var inner = _parts[right >> 1];
        return new(mask, Written(inner[0]), Written(inner[1]), Written(left), (right & 1) == 1);
    }

    /// <summary>Whether a literal is an "and" that nothing else needs.</summary>
    private bool IsOnlyHere(int literal)
    {
        var node = literal >> 1;
        return _parts.ContainsKey(node) && _uses[node] == 1
            && !_maskOfNode.ContainsKey(node) && !roots.Any(root => root >> 1 == node);
    }

    private int Written(int literal) => (Write(literal >> 1) << 1) | (literal & 1);
}
