namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Cards that merges tie together or whose rows were corrected, by number: the third step of recording checks their
/// rows side by side.
/// </summary>
internal sealed class MergeGroups
{
    private readonly Dictionary<int, IReadOnlyList<int>> _groups = [];

    private MergeGroups(IReadOnlyList<IReadOnlyList<int>> all)
    {
        All = all;
        foreach (var group in all)
        {
            foreach (var card in group)
            {
                _groups.Add(card, group);
            }
        }
    }

    public IReadOnlyList<IReadOnlyList<int>> All { get; }

    /// <summary>Whether a card is one of a group.</summary>
    public bool Ties(int card) => _groups.ContainsKey(card);

    /// <summary>The group of a card; the card alone where it is in none.</summary>
    public IReadOnlyList<int> Of(int card) => _groups.GetValueOrDefault(card) ?? [card];

    /// <param name="merges">Each merge; the survivor is negative where there is no such card.</param>
    /// <param name="corrected">The cards with corrected rows, each in a group, by itself at least.</param>
    public static MergeGroups Of(IEnumerable<(int Card, int Survivor)> merges, IEnumerable<int> corrected)
    {
        Dictionary<int, int> parents = [];
        foreach (var card in corrected)
        {
            parents.TryAdd(card, card);
        }

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
