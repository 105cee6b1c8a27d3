using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Kpis;

/// <summary>Every KPI of the sales standards for one scale of levels (domain §10); a vendor adds its own.</summary>
public sealed class KpiCatalog
{
    private readonly FrozenDictionary<string, Kpi> _byId;
    private readonly IReadOnlyList<Kpi> _known;

    private KpiCatalog(LevelScale scale, IReadOnlyList<Kpi> known, IReadOnlyList<Kpi> own)
    {
        IReadOnlyList<Kpi> all = [.. known, .. own];
        (Scale, _known, Own, All) = (scale, known, own, all);
        var twice = all.GroupBy(kpi => kpi.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"Two KPIs have the id '{twice.Key}'.", nameof(own));
        }

        _byId = all.ToFrozenDictionary(kpi => kpi.Id, StringComparer.Ordinal);
    }

    /// <summary>The scale whose levels have shares and contact intervals of their own.</summary>
    public LevelScale Scale { get; }

    /// <summary>A vendor's own KPIs, in the order in which they were added.</summary>
    public IReadOnlyList<Kpi> Own { get; }

    /// <summary>Every KPI, in the order of the catalogue; a vendor's own come last.</summary>
    public IReadOnlyList<Kpi> All { get; }

    /// <summary>
    /// The catalogue for cards graded on a scale: the levels' shares and contact intervals come from it.
    /// </summary>
    public static KpiCatalog For(LevelScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(
            scale,
            [
                .. TrafficKpis.All,
                .. StockKpis.All,
                .. FlowRateKpis.All,
                .. StructureKpis.On(scale),
                .. FollowUpKpis.All,
                .. BaseCustomerKpis.All,
                .. CheckKpis.All,
                .. OwnerKpis.All,
            ],
            []);
    }

    /// <summary>The same catalogue with further KPIs at its end.</summary>
    /// <exception cref="ArgumentException">An id is used already.</exception>
    public KpiCatalog With(params IEnumerable<Kpi> kpis) => new(Scale, _known, [.. Own, .. kpis]);

    /// <summary>The same catalogue for cards graded on another scale; a vendor's own KPIs stay.</summary>
    internal KpiCatalog On(LevelScale scale) => ReferenceEquals(scale, Scale) ? this : For(scale).With(Own);

    /// <summary>
    /// The same catalogue with those of some KPIs that it lacks; what goes with another scale's levels stays away.
    /// </summary>
    internal KpiCatalog Including(IEnumerable<Kpi> kpis)
    {
        IReadOnlyList<Kpi> lacking = [.. kpis.Where(kpi => !kpi.GoesWithScale && !_byId.ContainsKey(kpi.Id))];
        return lacking.Count == 0 ? this : With(lacking);
    }

    /// <summary>The KPI with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Kpi Get(string id) =>
        TryGet(id, out var kpi) ? kpi : throw new KeyNotFoundException($"There is no KPI '{id}'.");

    /// <summary>The KPI with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Kpi? kpi) => _byId.TryGetValue(id, out kpi);
}
