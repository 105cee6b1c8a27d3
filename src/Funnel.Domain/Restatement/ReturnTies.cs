using Funnel.Domain.Cards;

namespace Funnel.Domain.Restatement;

/// <summary>
/// Which groups of cards the returns of lost customers tie together: a lost card tells when the customer came back, so
/// that its facts depend on those cards too.
/// </summary>
internal sealed class ReturnTies
{
    private readonly CardLog _log;
    private readonly Dictionary<int, int> _parents = [];
    private readonly ILookup<int, int> _members;

    public ReturnTies(CardLog log)
    {
        _log = log;
        foreach (var (card, lost) in log.Returns())
        {
            if (log.GroupOf(lost) is [var first, ..])
            {
                var (root, other) = (RootOf(log.GroupOf(card)[0]), RootOf(first));
                _parents[root] = other;
                _parents.TryAdd(other, other);
            }
        }

        _members = _parents.Keys.ToLookup(RootOf);
    }

    /// <summary>The group that stands for all that are tied to a group; a group is named by its first card.</summary>
    public int RootOf(int group)
    {
        while (_parents.TryGetValue(group, out var parent) && parent != group)
        {
            group = parent;
        }

        return group;
    }

    /// <summary>The groups that are tied to a root, itself among them.</summary>
    public IReadOnlyList<IReadOnlyList<int>> GroupsOf(int root) =>
        [.. (_members.Contains(root) ? _members[root] : [root]).Select(_log.GroupOf)];
}
