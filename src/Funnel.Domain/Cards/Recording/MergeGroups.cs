namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Cards that merges tie together, by number: the third step of recording checks their rows side by side.
/// </summary>
internal sealed class MergeGroups
{
    private MergeGroups(IReadOnlyList<IReadOnlyList<int>> all)
    {
        All = all;
        Tied = [.. all.SelectMany(group => group)];
    }

    public IReadOnlyList<IReadOnlyList<int>> All { get; }

    public HashSet<int> Tied { get; }

    /// <param name="merges">Each merge; the survivor is negative where there is no such card.</param>
    public static MergeGroups Of(IEnumerable<(int Card, int Survivor)> merges)
    {
        Dictionary<int, int> parents = [];
        foreach (var (card, survivor) in merges)
        {
            parents.TryAdd(card, card);
            if (survivor >= 0)
            {
                parents.TryAdd(survivor, survivor);
                parents[Root(card)] = Root(survivor);
            }
        }

        return new([.. parents.Keys.GroupBy(Root).Select(group => (IReadOnlyList<int>)[.. group])]);

        // Halving the way on every walk keeps long chains of merges from costing the square of their length.
        int Root(int card)
        {
            while (parents[card] != card)
            {
                card = parents[card] = parents[parents[card]];
            }

            return card;
        }
    }
}
