using System.Runtime.InteropServices;
using Funnel.Domain.Cards;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// The few cards whose key has the hash of another one's: only they need be looked at as cards.
/// </summary>
internal static class LikelyDuplicates
{
    private const int NoKey = 0;

    public static IEnumerable<CustomerCard> Among(CardSource source)
    {
        var hashes = new int[source.Count];
        Parallel.For(0, hashes.Length, card => hashes[card] = HashOf(source, card));
        var counts = CountsOfRepeated(hashes);
        for (var card = 0; card < hashes.Length; card++)
        {
            if (hashes[card] != NoKey && counts.GetValueOrDefault(hashes[card]) > 1)
            {
                yield return source[card];
            }
        }
    }

    private static int HashOf(CardSource source, int card) =>
        DuplicateKey.Of(
            source.KindAt(card), source.DealerAt(card), source.PhoneAt(card), source.ModelAt(card), source.UnitAt(card))
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
