namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// Conditions as a graph of comparisons and ands, each condition once. A literal is a node's index times two, plus one
/// where the node is negated; "or" is an "and" of negations, negated.
/// </summary>
internal sealed class MaskGraph
{
    /// <summary>The literal that never holds.</summary>
    public const int False = 0;

    /// <summary>The literal that always holds.</summary>
    public const int True = 1;

    private readonly List<(MaskLeaf Leaf, int[]? Parts)> _nodes = [(default, null)];
    private readonly Dictionary<MaskLeaf, int> _leaves = [];
    private readonly Dictionary<int[], int> _ands = new(new LiteralListComparer());

    public int Count => _nodes.Count;

    public int Leaf(MaskLeaf leaf)
    {
        if (!_leaves.TryGetValue(leaf, out var node))
        {
            node = Append(leaf, null);
            _leaves.Add(leaf, node);
        }

        return node << 1;
    }

    public MaskLeaf LeafAt(int node) => _nodes[node].Leaf;

    /// <summary>The literals of an "and"; null for a comparison.</summary>
    public int[]? PartsAt(int node) => _nodes[node].Parts;

    public int Or(params ReadOnlySpan<int> literals)
    {
        var negated = new int[literals.Length];
        for (var i = 0; i < literals.Length; i++)
        {
            negated[i] = literals[i] ^ 1;
        }

        return And(negated) ^ 1;
    }

    public int And(params ReadOnlySpan<int> literals)
    {
        var parts = new List<int>();
        foreach (var literal in literals)
        {
            if (literal == False)
            {
                return False;
            }

            if ((literal & 1) == 0 && _nodes[literal >> 1].Parts is { } nested)
            {
                parts.AddRange(nested);
            }
            else if (literal != True)
            {
                parts.Add(literal);
            }
        }

        return Distinct(parts) && Tighten(parts) ? Shared(parts) : False;
    }

    /// <summary>Sorts and drops repetitions; false where a literal meets its own negation.</summary>
    private static bool Distinct(List<int> parts)
    {
        parts.Sort();
        var kept = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (kept > 0 && parts[kept - 1] == parts[i])
            {
                continue;
            }

            if (kept > 0 && (parts[kept - 1] ^ 1) == parts[i])
            {
                return false;
            }

            parts[kept++] = parts[i];
        }

        parts.RemoveRange(kept, parts.Count - kept);
        return true;
    }

    /// <summary>Of several bounds on one column keeps the tightest; false where they leave nothing.</summary>
    private bool Tighten(List<int> parts)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            for (var j = 0; j < parts.Count; j++)
            {
                if (i == j || !SameColumn(parts[i], parts[j]))
                {
                    continue;
                }

                var (mine, other) = (LeafAt(parts[i] >> 1).Operand, LeafAt(parts[j] >> 1).Operand);
                var (above, otherAbove) = ((parts[i] & 1) == 1, (parts[j] & 1) == 1);
                if (above != otherAbove && (above ? mine >= other : other >= mine))
                {
                    return false;
                }

                if (above == otherAbove && (above ? mine < other : mine > other))
                {
                    parts.RemoveAt(i);
                    break;
                }
            }
        }

        return true;
    }

    private bool SameColumn(int left, int right)
    {
        var (a, b) = (_nodes[left >> 1], _nodes[right >> 1]);
        return a.Parts is null && b.Parts is null && a.Leaf.Kind == b.Leaf.Kind && a.Leaf.Column == b.Leaf.Column
            && a.Leaf.Kind is LeafKind.ShortAtMost or LeafKind.IntAtMost or LeafKind.LongAtMost;
    }

    private int Shared(List<int> parts)
    {
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? True : parts[0];
        }

        int[] key = [.. parts];
        if (!_ands.TryGetValue(key, out var node))
        {
            node = Append(default, key);
            _ands.Add(key, node);
        }

        return node << 1;
    }

    private int Append(MaskLeaf leaf, int[]? parts)
    {
        _nodes.Add((leaf, parts));
        return _nodes.Count - 1;
    }

    private sealed class LiteralListComparer : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            var hash = new HashCode();
            foreach (var literal in obj)
            {
                hash.Add(literal);
            }

            return hash.ToHashCode();
        }
    }
}
