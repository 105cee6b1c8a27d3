using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>Turns "the code is one of these" into a condition on the code's bits.</summary>
internal sealed class SymbolFunction(MaskGraph graph, StoredColumn column)
{
    /// <summary>The literal that holds where the code is one of those given; codes no text has do not matter.</summary>
    public int IsOneOf(IReadOnlySet<int> codes) => Split(column.Planes - 1, 0, codes);

    private int Split(int plane, int prefix, IReadOnlySet<int> codes)
    {
        var (first, last) = (prefix, Math.Min(prefix + (1 << (plane + 1)) - 1, column.Codes.Count));
        var wanted = codes.Count(code => code >= first && code <= last);
        if (wanted == 0)
        {
            return MaskGraph.False;
        }

        if (wanted == last - first + 1)
        {
            return MaskGraph.True;
        }

        var bit = graph.Leaf(new(LeafKind.Plane, column.Index, plane));
        var without = Split(plane - 1, prefix, codes);
        var with = prefix + (1 << plane) > last ? without : Split(plane - 1, prefix + (1 << plane), codes);
        return with == without ? with : graph.Or(graph.And(bit, with), graph.And(bit ^ 1, without));
    }
}
