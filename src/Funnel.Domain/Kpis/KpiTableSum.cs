using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Adds up tables of parts that share no record.</summary>
internal static class KpiTableSum
{
    public static KpiTable Of(IReadOnlyList<KpiTable> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("Without a part it is not known which KPIs to add up.", nameof(parts));
        }

        foreach (var part in parts)
        {
            Require(parts[0], part);
        }

        var groups = parts.SelectMany(part => part.Groups)
            .GroupBy(group => group.Key)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, Values: KpiValues.Sum([.. group.Select(g => g.Values)])))
            .ToList();
        return new(parts[0].Plan, new ListedCells(
            groups.ConvertAll(group => group.Key),
            groups.ConvertAll(group => group.Values),
            KpiValues.Sum([.. parts.Select(part => part.Total)])));
    }

    private static void Require(KpiTable first, KpiTable part)
    {
        if (!part.By.SequenceEqual(first.By))
        {
            throw new ArgumentException($"A part is by {Ids(first.By)}, another by {Ids(part.By)}.", nameof(part));
        }

        if (part.Period != first.Period)
        {
            throw new ArgumentException($"A part is of {first.Period}, another of {part.Period}.", nameof(part));
        }
    }

    private static string Ids(IReadOnlyList<Dimension> by) => $"[{string.Join(", ", by.Select(d => d.Id))}]";
}
