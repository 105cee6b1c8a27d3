using System.Runtime.InteropServices;

namespace Funnel.Domain.Landmarks;

/// <summary>What is counted of one group: numbers and stock at every landmark. Sums of parts add.</summary>
internal sealed class GroupSums(int landmarks)
{
    private readonly int[] _numbers = new int[landmarks * (int)LandmarkNumber.Count];
    private readonly List<Entry> _stock = [];

    public int this[int landmark, LandmarkNumber number] => _numbers[Place(landmark, number)];

    public void Add(int landmark, LandmarkNumber number, int sign) => _numbers[Place(landmark, number)] += sign;

    public void AddStock(int landmark, int cell, bool isDelivered, int sign) =>
        _stock.Add(new((ushort)landmark, (ushort)cell, isDelivered, (sbyte)sign));

    /// <param name="other">Sums of other cards.</param>
    /// <param name="cells">The place here of each of its cells.</param>
    public void Add(GroupSums other, int[] cells)
    {
        for (var place = 0; place < _numbers.Length; place++)
        {
            _numbers[place] += other._numbers[place];
        }

        foreach (var entry in CollectionsMarshal.AsSpan(other._stock))
        {
            _stock.Add(entry with { Cell = (ushort)cells[entry.Cell] });
        }
    }

    /// <summary>Cards open at each landmark by cell, and of them delivered.</summary>
    public Dictionary<int, (long Of, long Delivered)>[] Stock()
    {
        var stock = new Dictionary<int, (long Of, long Delivered)>[landmarks];
        for (var landmark = 0; landmark < landmarks; landmark++)
        {
            stock[landmark] = [];
        }

        foreach (var entry in CollectionsMarshal.AsSpan(_stock))
        {
            var counts = stock[entry.Landmark];
            counts.TryGetValue(entry.Cell, out var count);
            counts[entry.Cell] = (
                count.Of + entry.Sign,
                count.Delivered + (entry.IsDelivered ? entry.Sign : 0));
        }

        return stock;
    }

    private static int Place(int landmark, LandmarkNumber number) =>
        (landmark * (int)LandmarkNumber.Count) + (int)number;

    private readonly record struct Entry(ushort Landmark, ushort Cell, bool IsDelivered, sbyte Sign);
}
