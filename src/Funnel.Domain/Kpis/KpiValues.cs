namespace Funnel.Domain.Kpis;

/// <summary>Finds the figure of a KPI among those of a group, and adds groups up.</summary>
public static class KpiValues
{
    /// <summary>The figure of a KPI.</summary>
    /// <exception cref="ArgumentException">The group does not have it.</exception>
    public static KpiValue Get(this IReadOnlyList<KpiValue> values, string id)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            if (string.Equals(value.Kpi.Id, id, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new ArgumentException($"The KPI '{id}' is not among the values.", nameof(values));
    }

    /// <summary>The numerator of a KPI.</summary>
    /// <exception cref="ArgumentException">The group does not have it.</exception>
    /// <exception cref="InvalidOperationException">It is refused: mixed versions add up to nothing.</exception>
    internal static long CountOf(this IReadOnlyList<KpiValue> values, Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        var value = values.Get(kpi.Id);
        return value.Refusal is null ? value.Numerator : throw new InvalidOperationException(value.Refusal.Text.En);
    }

    /// <summary>The figures of those of some KPIs that the group has: a scope may leave others out.</summary>
    internal static IEnumerable<KpiValue> Among(this IReadOnlyList<KpiValue> values, IEnumerable<string> ids) =>
        from id in ids
        from value in values
        where string.Equals(value.Kpi.Id, id, StringComparison.Ordinal)
        select value;

    /// <summary>Adds up the figures of groups of the same KPIs that share no record.</summary>
    /// <exception cref="ArgumentException">The groups have different KPIs.</exception>
    internal static IReadOnlyList<KpiValue> Sum(IReadOnlyList<IReadOnlyList<KpiValue>> groups)
    {
        KpiValue[] sums = [.. groups[0]];
        foreach (var group in groups.Skip(1))
        {
            if (group.Count != sums.Length)
            {
                throw new ArgumentException(
                    $"A group of {group.Count} KPIs does not add to one of {sums.Length}.", nameof(groups));
            }

            for (var place = 0; place < sums.Length; place++)
            {
                sums[place] = sums[place].Plus(group[place]);
            }
        }

        return sums;
    }
}
