using System.Collections.Concurrent;
using Funnel.Domain.Cards;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// The few cards whose key has the hash of another one's: only they need be looked at as cards.
/// </summary>
internal static class LikelyDuplicates
{
    private const int NoKey = 0;

    public static IEnumerable<CustomerCard> Among(CardSource source, IPhoneReader phones)
    {
        var hashes = new int[source.Count];
        var further = new ConcurrentDictionary<int, int[]>();
        Parallel.For(
            0,
            hashes.Length,
            () => new FoldedModels(),
            (card, _, models) =>
            {
                hashes[card] = HashOf(source, card, phones, models, further);
                return models;
            },
            _ => { });
        int[] all = further.IsEmpty ? hashes : [.. hashes, .. further.Values.SelectMany(more => more)];
        var counts = CountsOfRepeated(all);
        for (var card = 0; card < hashes.Length; card++)
        {
            if (IsRepeated(hashes[card], counts)
                || (further.TryGetValue(card, out var more) && more.Any(hash => IsRepeated(hash, counts))))
            {
                yield return source[card];
            }
        }
    }

    private static bool IsRepeated(int hash, Dictionary<int, int> counts) =>
        hash != NoKey && counts.GetValueOrDefault(hash) > 1;

    /// <summary>The hash of a card's first key; those of others, which few have, go with the further ones.</summary>
    private static int HashOf(
        CardSource source,
        int card,
        IPhoneReader phones,
        FoldedModels models,
        ConcurrentDictionary<int, int[]> further)
    {
        var keys = DuplicateKey.Of(
            source.KindAt(card),
            source.DealerAt(card),
            source.PhoneAt(card),
            source.ModelAt(card),
            source.UnitAt(card),
            phones,
            models);
        if (keys.Count > 1)
        {
            further[card] = [.. keys.Skip(1).Select(HashOf)];
        }

        return keys.Count == 0 ? NoKey : HashOf(keys[0]);
    }

    private static int HashOf(DuplicateKey key) => key.GetHashCode() | 1;

    /// <summary>How many cards have a hash; those that are alone in a much smaller table are not counted.</summary>
    private static Dictionary<int, int> CountsOfRepeated(int[] hashes)
    {
        var (once, again) = (new Bits(hashes.Length), new Bits(hashes.Length));
        foreach (var hash in hashes)
        {
            if (hash != NoKey && !once.Set(hash))
            {
                again.Set(hash);
            }
        }

        Dictionary<int, int> counts = [];
        foreach (var hash in hashes)
        {
            if (hash != NoKey && again.Has(hash))
            {
                counts[hash] = counts.TryGetValue(hash, out var count) ? count + 1 : 1;
            }
        }

        return counts;
    }

    private readonly struct Bits(int count)
    {
        private const int BitsEach = 32;

        private readonly ulong[] _words = new ulong[PowerOf2Above((uint)count * BitsEach / 64)];

        public bool Has(int hash) => (_words[WordOf(hash)] >> (hash >> 1) & 1) != 0;

        /// <summary>Whether it was not set before.</summary>
        public bool Set(int hash)
        {
            var isNew = !Has(hash);
            _words[WordOf(hash)] |= 1UL << (hash >> 1);
            return isNew;
        }

        private static int PowerOf2Above(uint words)
        {
            var power = 1;
            while (power <= words)
            {
                power *= 2;
            }

            return power;
        }

        private int WordOf(int hash) => (hash >> 7) & (_words.Length - 1);
    }
}
