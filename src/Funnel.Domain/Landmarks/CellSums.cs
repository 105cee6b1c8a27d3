namespace Funnel.Domain.Landmarks;

/// <summary>
/// Of each cell, what every landmark learns and what its stock is. What a landmark learns is kept as differences from
/// one landmark to the next, since a day is learned from by many in a row.
/// </summary>
internal sealed class CellSums(int landmarks)
{
    private readonly Dictionary<LandmarkCell, int> _places = [];
    private readonly List<long[]> _counts = [];

    /// <summary>The cells, in the order of their places.</summary>
    public IEnumerable<LandmarkCell> Cells => _places.Keys;

    public int PlaceOf(LandmarkCell cell)
    {
        if (!_places.TryGetValue(cell, out var place))
        {
            _places.Add(cell, place = _places.Count);
            _counts.Add(new long[4 * (landmarks + 1)]);
        }

        return place;
    }

    /// <summary>Landmarks from the first to the last learn from a card.</summary>
    public void Learn(int cell, int first, int last, bool isDelivered, int sign)
    {
        if (first > last)
        {
            return;
        }

        var counts = _counts[cell];
        counts[first] += sign;
        counts[last + 1] -= sign;
        if (isDelivered)
        {
            counts[landmarks + 1 + first] += sign;
            counts[landmarks + 1 + last + 1] -= sign;
        }
    }

    public void AddStock(int cell, int landmark, bool isDelivered, int sign)
    {
        var counts = _counts[cell];
        counts[(2 * (landmarks + 1)) + landmark] += sign;
        counts[(3 * (landmarks + 1)) + landmark] += isDelivered ? sign : 0;
    }

    /// <summary>Adds other sums.</summary>
    /// <returns>The place here of each of their cells.</returns>
    public int[] Add(CellSums other)
    {
        var places = other.Cells.Select(PlaceOf).ToArray();
        for (var cell = 0; cell < places.Length; cell++)
        {
            var (to, from) = (_counts[places[cell]], other._counts[cell]);
            for (var place = 0; place < to.Length; place++)
            {
                to[place] += from[place];
            }
        }

        return places;
    }

    /// <summary>What each landmark learns: by landmark, the cells that have cards.</summary>
    public IReadOnlyList<IReadOnlyList<CellCount>> Learned()
    {
        var learned = Empty();
        foreach (var (cell, place) in _places)
        {
            var (of, delivered) = (0L, 0L);
            for (var landmark = 0; landmark < landmarks; landmark++)
            {
                of += _counts[place][landmark];
                delivered += _counts[place][landmarks + 1 + landmark];
                AddTo(learned[landmark], new(cell, of, delivered));
            }
        }

        return learned;
    }

    /// <summary>The stock of each landmark: the cells that have cards.</summary>
    public IReadOnlyList<IReadOnlyList<CellCount>> Stock()
    {
        var stock = Empty();
        foreach (var (cell, place) in _places)
        {
            for (var landmark = 0; landmark < landmarks; landmark++)
            {
                AddTo(stock[landmark], new(
                    cell,
                    _counts[place][(2 * (landmarks + 1)) + landmark],
                    _counts[place][(3 * (landmarks + 1)) + landmark]));
            }
        }

        return stock;
    }

    private List<CellCount>[] Empty() => [.. Enumerable.Range(0, landmarks).Select(_ => new List<CellCount>())];

    private static void AddTo(List<CellCount> counts, CellCount count)
    {
        if (count.Of != 0)
        {
            counts.Add(count);
        }
    }
}
