using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Contacts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>Every KPI of the sales standards for one scale of levels (domain §10); a vendor adds its own.</summary>
public sealed class KpiCatalog
{
    private readonly FrozenDictionary<string, Kpi> _byId;
    private readonly IReadOnlyList<Kpi> _known;

    private readonly CodeList<ContactManner> _manners;

    private KpiCatalog(
        LevelScale scale, CodeList<ContactManner> manners, IReadOnlyList<Kpi> known, IReadOnlyList<Kpi> own)
    {
        IReadOnlyList<Kpi> all = [.. known, .. own];
        (Scale, _manners, _known, Own, All) = (scale, manners, known, own, all);
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
    public static KpiCatalog For(LevelScale scale) => For(scale, ContactManners.All);

    /// <summary>The catalogue of a standard with its own list of manners, each with a KPI of its contacts.</summary>
    internal static KpiCatalog For(LevelScale scale, CodeList<ContactManner> manners)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(
            scale,
            manners,
            [
                .. TrafficKpis.All,
                .. StockKpis.All,
                .. FlowRateKpis.All,
                .. WindowKpis.All,
                .. StructureKpis.On(scale),
                .. FollowUpKpis.On(manners),
                .. BaseCustomerKpis.All,
                .. CheckKpis.All,
                .. OwnerKpis.All,
                .. LeadKpis.All,
                .. StaffKpis.All,
            ],
            []);
    }

    /// <summary>The same catalogue with further KPIs at its end.</summary>
    /// <exception cref="ArgumentException">An id is used already.</exception>
    public KpiCatalog With(params IEnumerable<Kpi> kpis) =>
        new(Scale, _manners, _known, [.. Own, .. kpis]);

    /// <summary>
    /// The same catalogue for cards graded on another scale and contacts of other manners; a vendor's own KPIs stay, in
    /// place of one that the manners would bring.
    /// </summary>
    internal KpiCatalog On(LevelScale scale, CodeList<ContactManner> manners)
    {
        if (ReferenceEquals(scale, Scale) && manners.Equals(_manners))
        {
            return this;
        }

        var own = Own.Select(kpi => kpi.Id).ToHashSet(StringComparer.Ordinal);
        return new(scale, manners, [.. For(scale, manners)._known.Where(kpi => !own.Contains(kpi.Id))], Own);
    }

    /// <summary>
    /// The same catalogue with those of some KPIs that it lacks; what goes with another scale's levels stays away.
    /// </summary>
    internal KpiCatalog Including(IEnumerable<Kpi> kpis)
    {
        IReadOnlyList<Kpi> lacking = [.. kpis.Where(kpi => !kpi.GoesWithScale && !_byId.ContainsKey(kpi.Id))];
        return lacking.Count == 0 ? this : With(lacking);
    }

    /// <summary>The same catalogue with these very KPIs, whether it has them already or not.</summary>
    /// <exception cref="ArgumentException">It has another of the same id.</exception>
    internal KpiCatalog Having(IEnumerable<Kpi> kpis) =>
        With(kpis.Where(kpi => !_byId.TryGetValue(kpi.Id, out var known) || known != kpi));

    /// <summary>The KPI with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Kpi Get(string id) =>
        TryGet(id, out var kpi) ? kpi : throw new KeyNotFoundException($"There is no KPI '{id}'.");

    /// <summary>The KPI with an id, if there is one.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out Kpi? kpi) => _byId.TryGetValue(id, out kpi);
}
