using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Scans;

/// <summary>Numbers groups as they are met.</summary>
internal sealed class GroupFinder<T>
{
    private readonly SymbolCodes<T>[] _symbols;
    private readonly Dictionary<(int Prefix, int Code), int>[] _steps;
    private readonly List<(int Prefix, int Code)>[] _pairs;
    private readonly List<GroupKey> _keys = [];

    // The groups of one dimension's codes, plus one: no hash is needed where there is nothing before it.
    private int[] _groupOfCode = [];

    public GroupFinder(IReadOnlyList<SymbolColumn<T>> columns)
    {
        _symbols = [.. columns.Select(SymbolCodes<T>.For)];
        _steps = [.. columns.Select(_ => new Dictionary<(int, int), int>())];
        _pairs = [.. columns.Select(_ => new List<(int, int)>())];
        if (columns.Count == 0)
        {
            _keys.Add(new());
        }
    }

    /// <summary>The key of each group.</summary>
    public IReadOnlyList<GroupKey> Keys => _keys;

    /// <summary>The group of a fact, a new one where it was not met before.</summary>
    public int Of(T fact)
    {
        var group = 0;
        for (var i = 0; i < _symbols.Length; i++)
        {
            group = Step(i, group, _symbols[i].CodeOf(fact, mayAdd: true));
        }

        return group;
    }

    /// <summary>The group of a key, a new one where it was not met before.</summary>
    public int Of(GroupKey key)
    {
        var group = 0;
        for (var i = 0; i < _symbols.Length; i++)
        {
            group = Step(i, group, key.Values[i].Length == 0 ? 0 : _symbols[i].CodeOf(key.Values[i]));
        }

        return group;
    }

    private int Step(int dimension, int prefix, int code)
    {
        if (dimension == 0 && code < _groupOfCode.Length && _groupOfCode[code] is > 0 and var known)
        {
            return known - 1;
        }

        var steps = _steps[dimension];
        if (steps.TryGetValue((prefix, code), out var next))
        {
            return next;
        }

        next = steps.Count;
        steps.Add((prefix, code), next);
        if (dimension == 0)
        {
            Note(code, next);
        }

        _pairs[dimension].Add((prefix, code));
        if (dimension == _symbols.Length - 1)
        {
            _keys.Add(KeyOf(prefix, code));
        }

        return next;
    }

    private void Note(int code, int group)
    {
        if (code >= _groupOfCode.Length)
        {
            Array.Resize(ref _groupOfCode, Math.Max(code + 1, 2 * _groupOfCode.Length));
        }

        _groupOfCode[code] = group + 1;
    }

    private GroupKey KeyOf(int prefix, int code)
    {
        var parts = new string[_symbols.Length];
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            parts[i] = _symbols[i].Texts[code];
            if (i > 0)
            {
                (prefix, code) = _pairs[i - 1][prefix];
            }
        }

        return new(parts);
    }
}
