using System.Collections.Frozen;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Standards;

/// <summary>
/// Which version of a KPI holds from when (口径版本). A figure is counted by the version in force on the last day of its
/// period; a period in which the version changes has no figure unless a version is pinned (ours 2).
/// </summary>
public sealed class DefinitionBook
{
    private readonly FrozenDictionary<string, KpiDefinition[]> _byId;
    private readonly FrozenDictionary<string, int> _pins;

    /// <summary>Puts versions into a book.</summary>
    /// <exception cref="ArgumentException">
    /// Of one KPI two versions have a number in common, a later version does not hold from a later month, or versions
    /// differ in kind or unit.
    /// </exception>
    public DefinitionBook(params IEnumerable<KpiDefinition> definitions)
        : this([.. definitions], FrozenDictionary<string, int>.Empty)
    {
    }

    private DefinitionBook(IReadOnlyList<KpiDefinition> definitions, FrozenDictionary<string, int> pins)
    {
        (Definitions, _pins) = (definitions, pins);
        _byId = definitions
            .GroupBy(one => one.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(
                one => one.Key, one => one.OrderBy(version => version.Version).ToArray(), StringComparer.Ordinal);
        for (var place = 0; place < definitions.Count; place++)
        {
            if (FaultOf(definitions[place], definitions.Take(place)) is { } fault)
            {
                throw new ArgumentException($"{definitions[place]}: {fault.En}.", nameof(definitions));
            }
        }
    }

    /// <summary>The book without a page: every KPI is as it is declared.</summary>
    public static DefinitionBook Empty { get; } = new();

    /// <summary>Every version, in the order in which they were given.</summary>
    public IReadOnlyList<KpiDefinition> Definitions { get; }

    /// <summary>The versions that are pinned, by the KPI's id.</summary>
    public IReadOnlyDictionary<string, int> Pinned => _pins;

    /// <summary>The same book, by which a KPI is counted by one version whatever the period.</summary>
    /// <param name="id">The KPI's id.</param>
    /// <param name="version">The version; one that the book lacks is refused when it is asked.</param>
    public DefinitionBook Pin(string id, int version)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(
            Definitions,
            _pins.Where(pin => pin.Key != id).Append(new(id, version)).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The latest version of each KPI, in the order in which they were given.</summary>
    internal IEnumerable<Kpi> Latest => Definitions.Select(one => one.Id).Distinct().Select(id => _byId[id][^1].Kpi);

    /// <summary>Whether the book says anything about a KPI.</summary>
    public bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>The versions of a KPI, the earliest first.</summary>
    /// <exception cref="KeyNotFoundException">The book says nothing about it.</exception>
    public IReadOnlyList<KpiDefinition> Of(string id) => _byId.TryGetValue(id, out var versions)
        ? versions
        : throw new KeyNotFoundException($"The book says nothing about the KPI '{id}'.");

    /// <summary>
    /// The version of a KPI that a period is counted by: the pinned one, else the one in force on the period's last
    /// day; none where another one holds for a part of the period, or none does.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The book says nothing about the KPI.</exception>
    public BookAnswer<KpiDefinition> In(string id, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var versions = Of(id);
        if (_pins.TryGetValue(id, out var pinned))
        {
            return versions.FirstOrDefault(one => one.Version == pinned) is { } only
                ? new(only)
                : new(BookTexts.UnknownVersion(id, pinned, versions));
        }

        if (versions[0].EffectiveFrom > period.From)
        {
            return new(BookTexts.NotYet(id, versions[0].EffectiveFrom, period));
        }

        return versions.FirstOrDefault(one => period.From < one.EffectiveFrom && one.EffectiveFrom <= period.To)
            is { } change
            ? new(BookTexts.Mixed(change))
            : new(versions.Last(one => one.EffectiveFrom <= period.From));
    }

    /// <summary>What a period is counted by, for every KPI of the book by its id.</summary>
    public IReadOnlyDictionary<string, BookAnswer<KpiDefinition>> In(ReportingPeriod period) =>
        _byId.Keys.ToDictionary(id => id, id => In(id, period), StringComparer.Ordinal);

    /// <summary>Why a version cannot join others; null where it can.</summary>
    internal static Wording.Phrase? FaultOf(KpiDefinition one, IEnumerable<KpiDefinition> others)
    {
        foreach (var other in others.Where(other => other.Id == one.Id))
        {
            if (other.Version == one.Version
                || other.Version < one.Version != other.EffectiveFrom < one.EffectiveFrom
                || other.EffectiveFrom == one.EffectiveFrom)
            {
                return new("版本号须不同，且版本越新生效越晚", "each version once, a later one from a later month");
            }

            if (other.Kpi.Kind != one.Kpi.Kind || other.Kpi.Unit != one.Kpi.Unit)
            {
                return new("同一指标各版本的类型与单位须相同", "versions of one kind and unit");
            }
        }

        return null;
    }
}
