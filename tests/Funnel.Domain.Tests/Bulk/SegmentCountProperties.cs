using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;

namespace Funnel.Domain.Tests.Bulk;

public sealed class SegmentCountProperties
{
    private const int Counts = 3;

    [Fact]
    public void Add_EveryRunOfRows_AgreesWithItsScalarTwin()
    {
        var masks = new ulong[Counts * ColumnLayout.MaskWords];
        for (var i = 0; i < masks.Length; i++)
        {
            masks[i] = 0x9E37_79B9_7F4A_7C15UL * (ulong)(i + 1);
        }

        for (var from = 0; from < ColumnLayout.RowsPerBlock; from += 3)
        {
            for (var to = from + 1; to <= ColumnLayout.RowsPerBlock; to += to % 64 is 0 or 63 ? 1 : 7)
            {
                var (expected, counted) = (new long[Counts], new long[Counts]);
                SegmentCount.AddOneByOne(Counts, ref masks[0], from, to, ref expected[0]);
                var (first, last) = (from >> 6, (to - 1) >> 6);
                var (head, tail) = (ulong.MaxValue << (from & 63), ulong.MaxValue >> (63 - ((to - 1) & 63)));
                SegmentCount.Add(
                    Counts, ref masks[first], last - first, head, tail, ref counted[0], ref masks[0], 0);
                Assert.Equal(expected, counted);
            }
        }
    }
}
