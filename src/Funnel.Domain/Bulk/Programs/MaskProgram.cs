using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// What is done to every block: each distinct comparison into a mask, then ands of masks, in an order that needs no
/// mask before it is written. The first masks are those that are counted or summed over.
/// </summary>
internal sealed class MaskProgram
{
    // The rest of the next block is asked for while masks are counted, so that memory is never idle meanwhile.
    private const double ShareOfSteps = 0.6;

    public MaskProgram(ColumnLayout layout, int roots, int masks, LeafStep[] leaves, MaskStep[] ands)
    {
        Layout = layout;
        (Roots, Masks, Leaves, Ands) = (roots, masks, leaves, ands);
        var steps = Math.Max(1, leaves.Length + ands.Length);
        var lines = layout.BlockWords / Prefetch.WordsPerLine;
        WordsPerStep = Math.Max(1, (int)Math.Round(lines * ShareOfSteps / steps)) * Prefetch.WordsPerLine;
        WordsAsked = Math.Min(layout.BlockWords, WordsPerStep * (leaves.Length + ands.Length));
    }

    public ColumnLayout Layout { get; }

    /// <summary>How many masks, from the first, are results.</summary>
    public int Roots { get; }

    /// <summary>How many masks there are.</summary>
    public int Masks { get; }

    /// <summary>How much of the next block each step asks for, in words.</summary>
    public int WordsPerStep { get; }

    /// <summary>How much of the next block all steps together ask for, in words.</summary>
    public int WordsAsked { get; }

    public LeafStep[] Leaves { get; }

    public MaskStep[] Ands { get; }

    /// <summary>Lowers distinct literals of a graph to steps; the mask of each is its place in the list.</summary>
    public static MaskProgram Compile(ColumnLayout layout, MaskGraph graph, IReadOnlyList<int> roots) =>
        new MaskCompilation(layout, graph, roots).Run();
}
