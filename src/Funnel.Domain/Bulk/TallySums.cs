using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>Adds up tallies, group by group.</summary>
internal sealed class TallySums(TallyHeading heading)
{
    private readonly Dictionary<GroupKey, long[]> _values = [];

    public void Add(Tallies tallies)
    {
        heading.Require(tallies.Heading, nameof(tallies));
        for (var group = 0; group < tallies.Groups.Count; group++)
        {
            Add(tallies.Groups[group], tallies, group);
        }
    }

    public void Add(GroupKey key, Tallies tallies, int group)
    {
        var sums = Find(key);
        for (var total = 0; total < sums.Length; total++)
        {
            sums[total] = checked(sums[total] + tallies[group, total]);
        }
    }

    public void Add(GroupKey key, IReadOnlyList<long> values)
    {
        if (values.Count != heading.Totals.Count)
        {
            throw new ArgumentException(
                $"The group '{key}' has not one value for each of {heading}.", nameof(values));
        }

        var sums = Find(key);
        for (var total = 0; total < sums.Length; total++)
        {
            sums[total] = checked(sums[total] + values[total]);
        }
    }

    public long[] Find(GroupKey key)
    {
        if (key.Values.Count != heading.Dimensions.Count)
        {
            throw new ArgumentException($"The key '{key}' does not fit {heading}.", nameof(key));
        }

        if (!_values.TryGetValue(key, out var sums))
        {
            _values.Add(key, sums = new long[heading.Totals.Count]);
        }

        return sums;
    }

    /// <summary>The groups in the order of their keys, and their values one after the other.</summary>
    public (IReadOnlyList<GroupKey> Groups, long[] Cells) Sorted()
    {
        GroupKey[] groups = [.. _values.Keys.Order()];
        var cells = new long[groups.Length * heading.Totals.Count];
        for (var group = 0; group < groups.Length; group++)
        {
            _values[groups[group]].CopyTo(cells, group * heading.Totals.Count);
        }

        return (groups, cells);
    }

    public Tallies ToTallies()
    {
        var (groups, cells) = Sorted();
        var totals = heading.Totals.Count;
        return new(heading, groups, [.. Enumerable.Range(0, totals)], cells, totals);
    }
}
