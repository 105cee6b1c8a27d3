using System.Numerics;

namespace Funnel.Samples.Generation;

/// <summary>
/// Random whole numbers that are the same on every machine and with every version of the framework: xoshiro256**, its
/// state filled by SplitMix64 (Blackman and Vigna).
/// </summary>
internal sealed class Dice
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Dice for one part of the data, so that each part can be made without the others.</summary>
    public Dice(long seed, int part)
    {
        var state = unchecked((ulong)seed ^ (((ulong)part + 1) * 0xD1342543DE82EF95));
        (_a, _b, _c, _d) = (Mixed(ref state), Mixed(ref state), Mixed(ref state), Mixed(ref state));
    }

    /// <summary>A number from 0 to below the bound, each as likely but for less than one in 2³².</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>A number between two, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether something happens that happens so many times in a thousand.</summary>
    public bool Chance(int inThousand) => Below(1000) < inThousand;

    /// <summary>One of the items, each as likely.</summary>
    public T Among<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    /// <summary>The place of a weight, drawn as often as it says.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var drawn = Below(total);
        for (var place = 0; ; place++)
        {
            drawn -= weights[place];
            if (drawn < 0)
            {
                return place;
            }
        }
    }

    private static ulong Mixed(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            var drawn = BitOperations.RotateLeft(_b * 5, 7) * 9;
            var shifted = _b << 17;
            _c ^= _a;
            _d ^= _b;
            _b ^= _c;
            _a ^= _d;
            _c ^= shifted;
            _d = BitOperations.RotateLeft(_d, 45);
            return drawn;
        }
    }
}
