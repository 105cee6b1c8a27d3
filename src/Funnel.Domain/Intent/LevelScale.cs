using System.Collections.Frozen;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Intent;

/// <summary>The intent levels of a scheme in order, best first.</summary>
public sealed class LevelScale
{
    private readonly FrozenDictionary<LevelCode, int> _rank;

    /// <summary>A scale of at least one level, best first; codes must be distinct.</summary>
    /// <exception cref="ArgumentException">There is no level, or a code is listed twice.</exception>
    public LevelScale(Phrase name, params IEnumerable<Level> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        Name = name;
        Levels = [.. levels];
        if (Levels.Count == 0 || Levels.DistinctBy(l => l.Code).Count() != Levels.Count)
        {
            throw new ArgumentException("A scale has at least one level, and each code once.", nameof(levels));
        }

        _rank = Levels.Select((level, rank) => (level.Code, rank)).ToFrozenDictionary(l => l.Code, l => l.rank);
    }

    /// <summary>The name of the scheme.</summary>
    public Phrase Name { get; }

    /// <summary>Every level, best first.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Whether the scale has a level with this code.</summary>
    public bool Contains(LevelCode code) => _rank.ContainsKey(code);

    /// <summary>The place of a level, 0 for the best.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public int RankOf(LevelCode code) => _rank.TryGetValue(code, out var rank)
        ? rank
        : throw new KeyNotFoundException($"The scale '{Name.En}' has no level '{code}'.");

    /// <summary>The level with a code.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public Level Get(LevelCode code) => Levels[RankOf(code)];

    /// <summary>Whether the first level is better than the second.</summary>
    /// <exception cref="KeyNotFoundException">The scale lacks one of them.</exception>
    public bool IsBetter(LevelCode level, LevelCode than) => RankOf(level) < RankOf(than);

    /// <summary>The better of two levels.</summary>
    /// <exception cref="KeyNotFoundException">The scale lacks one of them.</exception>
    public LevelCode Better(LevelCode left, LevelCode right) => IsBetter(right, left) ? right : left;

    /// <summary>The name of a level, or its code where the scale does not have it.</summary>
    public Phrase NameOf(LevelCode code) =>
        _rank.TryGetValue(code, out var rank) ? Levels[rank].Name : new(code.Value, code.Value);
}
