namespace Funnel.Domain.Kpis;

/// <summary>Finds the figure of a KPI among those of a group.</summary>
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
    public static long CountOf(this IReadOnlyList<KpiValue> values, Kpi kpi)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return values.Get(kpi.Id).Numerator;
    }
}
