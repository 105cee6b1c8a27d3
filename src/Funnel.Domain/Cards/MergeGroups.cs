namespace Funnel.Domain.Cards;

/// <summary>Cards that merges tie together, so that their histories must be read side by side.</summary>
internal sealed class MergeGroups
{
    private MergeGroups(IReadOnlyList<IReadOnlyList<CardRecord>> all)
    {
        All = all;
        Tied = [.. all.SelectMany(group => group)];
    }

    public IReadOnlyList<IReadOnlyList<CardRecord>> All { get; }

    public HashSet<CardRecord> Tied { get; }

    public static MergeGroups Of(
        IReadOnlyList<(CardRecord Card, CardId Survivor)> merges, IReadOnlyDictionary<CardId, CardRecord> byId)
    {
        Dictionary<CardRecord, CardRecord> parents = [];
        foreach (var (card, survivorId) in merges)
        {
            parents.TryAdd(card, card);
            if (byId.TryGetValue(survivorId, out var survivor))
            {
                parents.TryAdd(survivor, survivor);
                parents[Root(card)] = Root(survivor);
            }
        }

        return new([.. parents.Keys.GroupBy(Root).Select(group => (IReadOnlyList<CardRecord>)[.. group])]);

        CardRecord Root(CardRecord card)
        {
            while (parents[card] != card)
            {
                card = parents[card];
            }

            return card;
        }
    }
}
