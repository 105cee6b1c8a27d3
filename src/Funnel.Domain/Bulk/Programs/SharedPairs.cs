namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// Splits ands of many literals into ands of two, so that what several have in common is computed once: the pair that
/// most of them share becomes a node of its own, until none has more than two.
/// </summary>
internal sealed class SharedPairs
{
    private readonly Dictionary<(int Left, int Right), int> _uses = [];
    private readonly Dictionary<(int Left, int Right), int> _named = [];
    private readonly Dictionary<int, List<int>> _parts;
    private int _next;

    /// <param name="parts">The literals of each "and" by its node; they are rewritten.</param>
    /// <param name="nextNode">The first free node.</param>
    public SharedPairs(Dictionary<int, List<int>> parts, int nextNode)
    {
        _parts = parts;
        _next = nextNode;
        foreach (var (node, literals) in parts)
        {
            if (literals.Count == 2)
            {
                _named.TryAdd((literals[0], literals[1]), node);
            }
            else
            {
                Count(literals, 1);
            }
        }
    }

    public void Extract()
    {
        while (_uses.Count > 0)
        {
            var best = Best();
            if (!_named.TryGetValue(best, out var node))
            {
                node = _next++;
                _named.Add(best, node);
                _parts.Add(node, [best.Left, best.Right]);
            }

            foreach (var (owner, literals) in _parts)
            {
                if (literals.Count > 2 && literals.Contains(best.Left) && literals.Contains(best.Right))
                {
                    Replace(owner, literals, best, node << 1);
                }
            }
        }
    }

    private void Replace(int owner, List<int> literals, (int Left, int Right) pair, int with)
    {
        Count(literals, -1);
        literals.Remove(pair.Left);
        literals.Remove(pair.Right);
        literals.Add(with);
        literals.Sort();
        if (literals.Count > 2)
        {
            Count(literals, 1);
        }
        else
        {
            _named.TryAdd((literals[0], literals[1]), owner);
        }
    }

    private (int Left, int Right) Best()
    {
        var (best, most) = (default((int Left, int Right)), 0);
        foreach (var (pair, uses) in _uses)
        {
            if (uses > most || (uses == most && pair.CompareTo(best) < 0))
            {
                (best, most) = (pair, uses);
            }
        }

        return best;
    }

    private void Count(List<int> literals, int change)
    {
        for (var i = 0; i < literals.Count; i++)
        {
            for (var j = i + 1; j < literals.Count; j++)
            {
                var pair = (literals[i], literals[j]);
                var uses = _uses.GetValueOrDefault(pair) + change;
                if (uses == 0)
                {
                    _uses.Remove(pair);
                }
                else
                {
                    _uses[pair] = uses;
                }
            }
        }
    }
}
