using System.Runtime.InteropServices;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// The few cards of a shelf whose key has the hash of another one's: only they need be looked at as cards.
/// </summary>
internal static class LikelyDuplicates
{
    private const int NoKey = 0;

    public static IEnumerable<CustomerCard> Among(PackedCards shelf)
    {
        var hashes = new int[shelf.Count];
        Parallel.For(0, hashes.Length, card => hashes[card] = HashOf(shelf, card));
        var counts = CountsOfRepeated(hashes);
        for (var card = 0; card < hashes.Length; card++)
        {
            if (hashes[card] != NoKey && counts.GetValueOrDefault(hashes[card]) > 1)
            {
                yield return shelf[card];
            }
        }
    }

    private static int HashOf(PackedCards shelf, int card) =>
        DuplicateKey.Of(
            shelf.KindOf(card), shelf.DealerOf(card), shelf.PhoneOf(card), shelf.ModelOf(card), shelf.UnitOf(card))
            is { } key
            ? key.GetHashCode() | 1
            : NoKey;

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
                CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
            }
        }

        return counts;
    }

    private readonly struct Bits(int count)
    {
        private const int BitsEach = 32;

        private readonly ulong[] _words =
            new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2(((uint)count * BitsEach / 64) + 1)];

        public bool Has(int hash) => (_words[WordOf(hash)] >> (hash >> 1) & 1) != 0;

        /// <summary>Whether it was not set before.</summary>
        public bool Set(int hash)
        {
            var isNew = !Has(hash);
            _words[WordOf(hash)] |= 1UL << (hash >> 1);
            return isNew;
        }

        private int WordOf(int hash) => (hash >> 7) & (_words.Length - 1);
    }
}
