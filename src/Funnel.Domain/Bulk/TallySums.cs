namespace Funnel.Domain.Bulk;

/// <summary>Adds up tallies, group by group.</summary>
internal sealed class TallySums(TallyHeading heading)
{
    private readonly Dictionary<TallyKey, long[]> _values = [];

    public void Add(Tallies tallies)
    {
        if (!heading.Equals(tallies.Heading))
        {
            throw new ArgumentException(
                $"Tallies of {tallies.Heading.Words} do not add to tallies of {heading.Words}.", nameof(tallies));
        }

        for (var group = 0; group < tallies.Groups.Count; group++)
        {
            Add(tallies.Groups[group], tallies, group);
        }
    }

    public void Add(TallyKey key, Tallies tallies, int group)
    {
        var sums = Find(key);
        for (var total = 0; total < sums.Length; total++)
        {
            sums[total] = checked(sums[total] + tallies[group, total]);
        }
    }

    public void Add(TallyKey key, IReadOnlyList<long> values)
    {
        if (values.Count != heading.Totals)
        {
            throw new ArgumentException(
                $"The group '{key}' has not one value for each of {heading.Words}.", nameof(values));
        }

        var sums = Find(key);
        for (var total = 0; total < sums.Length; total++)
        {
            sums[total] = checked(sums[total] + values[total]);
        }
    }

    public long[] Find(TallyKey key)
    {
        if (key.Parts.Count != heading.Dimensions.Count)
        {
            throw new ArgumentException($"The key '{key}' does not fit tallies of {heading.Words}.", nameof(key));
        }

        if (!_values.TryGetValue(key, out var sums))
        {
            _values.Add(key, sums = new long[heading.Totals]);
        }

        return sums;
    }

    /// <summary>The groups in the order of their keys, and their values one after the other.</summary>
    public (IReadOnlyList<TallyKey> Groups, long[] Cells) Sorted()
    {
        TallyKey[] groups = [.. _values.Keys.Order()];
        var cells = new long[groups.Length * heading.Totals];
        for (var group = 0; group < groups.Length; group++)
        {
            _values[groups[group]].CopyTo(cells, group * heading.Totals);
        }

        return (groups, cells);
    }

    public Tallies ToTallies()
    {
        var (groups, cells) = Sorted();
        return new(heading, groups, [.. Enumerable.Range(0, heading.Totals)], cells, heading.Totals);
    }
}
