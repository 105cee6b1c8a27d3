using System.Numerics;

namespace Funnel.Domain.Inventory;

/// <summary>
/// Splits a whole number in given proportions, so that the parts are whole and add up (largest remainder).
/// </summary>
internal static class ChannelMix
{
    /// <summary>
    /// The parts in the order of the weights; ties go to the earlier one. Nothing to go by gives no part.
    /// </summary>
    public static IReadOnlyList<long> Split(long whole, IReadOnlyList<long> weights)
    {
        BigInteger all = weights.Sum();
        if (all.IsZero)
        {
            return [.. weights.Select(_ => 0L)];
        }

        var parts = weights.Select(weight => (long)(whole * (BigInteger)weight / all)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length)
            .OrderByDescending(place => whole * (BigInteger)weights[place] % all)
            .Take((int)(whole - parts.Sum()));
        foreach (var place in byRemainder)
        {
            parts[place]++;
        }

        return parts;
    }
}
