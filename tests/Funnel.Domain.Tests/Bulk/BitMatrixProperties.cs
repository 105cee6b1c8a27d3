using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Tests.Bulk;

[Properties(Arbitrary = new[] { typeof(BitMatrixProperties) })]
public sealed class BitMatrixProperties
{
    public static Arbitrary<ulong[]> Blocks => Arb.From(
        Gen.Choose(int.MinValue, int.MaxValue).Two()
            .Select(pair => ((ulong)(uint)pair.Item1 << 32) | (uint)pair.Item2).ArrayOf(64));

    [Property]
    public bool Transpose_AnyWords_AgreesWithTheScalarTwinAndWithEveryBit(ulong[] words)
    {
        var (wide, one) = (words.ToArray(), words.ToArray());
        BitMatrix.Transpose(ref wide[0]);
        BitMatrix.TransposeOne(ref one[0]);
        return wide.SequenceEqual(one) && Enumerable.Range(0, 64 * 64).All(
            bit => ((one[bit / 64] >> (bit % 64)) & 1) == ((words[bit % 64] >> (bit / 64)) & 1));
    }
}
