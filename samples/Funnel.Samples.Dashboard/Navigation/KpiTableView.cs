using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>KPIs by dealer or consultant, one family at a time.</summary>
internal sealed class KpiTableView
{
    private const string All = "all";
    private readonly string _asked;
    private readonly Viewpoint _viewpoint;

    public KpiTableView(
        IReadOnlyList<IGrouping<KpiFamily, Kpi>> families,
        string? asked,
        KpiTable table,
        Viewpoint viewpoint,
        ScopeNames names)
    {
        (Families, _viewpoint) = (families, viewpoint);
        _asked = families.Any(family => family.Key.Code == asked) || asked == All ? asked! : families[0].Key.Code;

        // Leads that nobody was given are in the total alone: there is no page of nobody.
        Groups =
        [
            .. table.Groups.Where(group => group.Key.Values[0].Length > 0)
                .Select(group => ColumnOf(group, viewpoint, names)),
        ];
    }

    /// <summary>Whether the groups are dealers; consultants otherwise.</summary>
    public bool AreDealers => _viewpoint.Scope.Dealer is null;

    public IReadOnlyList<IGrouping<KpiFamily, Kpi>> Families { get; }

    /// <summary>The families that are open.</summary>
    public IEnumerable<IGrouping<KpiFamily, Kpi>> Open =>
        Families.Where(family => _asked == All || family.Key.Code == _asked);

    public IReadOnlyList<KpiColumn> Groups { get; }

    /// <summary>The families to choose from, and all of them together.</summary>
    public IEnumerable<Choice> Choices(Phrase all) => Families
        .Select(family => new Choice(AddressOf(family.Key.Code), family.Key.Name, family.Key.Code == _asked))
        .Append(new(AddressOf(All), all, _asked == All));

    private static KpiColumn ColumnOf(KpiGroup group, Viewpoint viewpoint, ScopeNames names)
    {
        var id = group.Key.Values[0];
        var own = viewpoint with
        {
            Scope = viewpoint.Scope.Dealer is null
                ? new Scope(new(id))
                : viewpoint.Scope with { Consultant = new(id) },
        };
        return new(names.Of(own.Scope), own.Link("/"), new(own), group.Values.ToDictionary(value => value.Kpi));
    }

    private string AddressOf(string family) => _viewpoint.Link("/", ("family", family)) + "#kpis";
}
