using Funnel.Domain.Bulk.Columns;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>
/// Lets masks that nothing needs any more be written over, so that those in use fit the nearest cache.
/// </summary>
internal sealed class MaskPlaces
{
    private readonly Dictionary<int, int> _placeOf = [];
    private readonly Dictionary<int, int> _lastUse = [];
    private readonly Stack<int> _free = [];
    private readonly int _roots;
    private int _places;

    private MaskPlaces(int roots, MaskStep[] ands)
    {
        (_roots, _places) = (roots, roots);
        for (var i = 0; i < ands.Length; i++)
        {
            foreach (var literal in Read(ands[i]))
            {
                _lastUse[literal >> 1] = i;
            }
        }
    }

    /// <summary>A program of the steps, over as few masks as their order allows; roots keep their places.</summary>
    public static MaskProgram Reused(ColumnLayout layout, int roots, LeafStep[] leaves, MaskStep[] ands)
    {
        var places = new MaskPlaces(roots, ands);
        var placedLeaves = Array.ConvertAll(leaves, places.Place);
        var placedAnds = new MaskStep[ands.Length];
        for (var at = 0; at < ands.Length; at++)
        {
            placedAnds[at] = places.Place(ands[at], at);
        }

        return new(layout, roots, places._places, placedLeaves, placedAnds);
    }

    private static IEnumerable<int> Read(MaskStep step) =>
        step.Third == MaskStep.None ? [step.Left, step.Right] : [step.Left, step.Right, step.Third];

    private LeafStep Place(LeafStep step) => step with
    {
        Mask = Taken(step.Mask),
        Pair = step.Pair < 0 ? step.Pair : Taken(step.Pair),
    };

    private MaskStep Place(MaskStep step, int at)
    {
        var (left, right, third) = (Literal(step.Left), Literal(step.Right), step.Third);
        if (third != MaskStep.None)
        {
            third = Literal(third);
        }

        // A step reads each part of its masks before it writes that part, so it may write over what it reads.
        foreach (var mask in Read(step).Select(literal => literal >> 1).Distinct())
        {
            if (mask >= _roots && _lastUse[mask] == at)
            {
                _free.Push(_placeOf[mask]);
            }
        }

        return step with { Target = Taken(step.Target), Left = left, Right = right, Third = third };
    }

    private int Literal(int literal) => (PlaceOf(literal >> 1) << 1) | (literal & 1);

    private int PlaceOf(int mask) => mask < _roots ? mask : _placeOf[mask];

    private int Taken(int mask)
    {
        if (mask < _roots)
        {
            return mask;
        }

        var place = _free.TryPop(out var free) ? free : _places++;
        _placeOf.Add(mask, place);
        return place;
    }
}
