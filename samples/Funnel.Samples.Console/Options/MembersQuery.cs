using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>The records behind one side of a KPI, of one group and within a scope.</summary>
internal sealed class MembersQuery
{
    private readonly Kpi _kpi;
    private readonly KpiSide _side;
    private readonly List<KeyValuePair<Dimension, string>> _within;
    private readonly Scope _where;

    private MembersQuery(Kpi kpi, KpiSide side, List<KeyValuePair<Dimension, string>> within, Scope where) =>
        (_kpi, _side, _within, _where) = (kpi, side, within, where);

    /// <summary>The question, before anything is read; a month or week of the group is the period's already.</summary>
    /// <exception cref="UsageException">The KPI has no such side, lacks the group's dimension or the scope's.
    /// </exception>
    public static MembersQuery Of(
        Kpi kpi, KpiSide side, IReadOnlyList<KeyValuePair<Dimension, string>> group, Scope where)
    {
        var within = group.Where(given => !KpiSeries.All.Contains(given.Key)).ToList();
        if (kpi.MembersOf(side) is null)
        {
            throw new UsageException(
                $"'{kpi.Id}' 是计数，没有分母。", $"'{kpi.Id}' is a count and has no denominator.");
        }

        if (within.Find(given => !kpi.Dimensions.Contains(given.Key)).Key is { } lacking)
        {
            throw new UsageException(
                $"'{kpi.Id}' 没有维度 '{lacking.Id}'。", $"'{kpi.Id}' has no dimension '{lacking.Id}'.");
        }

        if (kpi.MembersOf(side)!.Facts is { } facts && !where.Knows(facts))
        {
            throw new UsageException(
                $"'{kpi.Id}' 没有 --where 中的维度。", $"'{kpi.Id}' lacks a dimension of --where.");
        }

        return new(kpi, side, within, where);
    }

    /// <summary>The members in figures of the period.</summary>
    public MembersResult In(Figures figures) => new(_kpi, _side, figures
        .By([.. _within.Select(given => given.Key)]).Where(_where)
        .Members(_kpi, _side, new([.. _within.Select(given => given.Value)])));
}
