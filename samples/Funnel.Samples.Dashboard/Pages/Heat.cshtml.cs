using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Ranking;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// KPIs of regions, dealers or consultants beside each other, coloured where they differ beyond chance.
/// </summary>
internal sealed class HeatModel(
    RecordsFollower follower, FunnelFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    private const string Headline = "headline";

    private string _family = Headline;
    private Dimension _by = Dimensions.Dealer;

    public ListTable Table { get; private set; } = null!;

    public ListOrder? Order => ListOrder.Read(Request.Query);

    /// <summary>What a manager looks at first, and the families.</summary>
    public IEnumerable<Choice> Families => KpiFamilies.Of(standard)
        .Select(family => new Choice(LinkTo(_by, family.Key.Code), family.Key.Name, family.Key.Code == _family))
        .Prepend(new(LinkTo(_by, Headline), OverviewTexts.KeyFigures, _family == Headline));

    public IEnumerable<Choice> Groupings => GroupingsOf(Viewpoint.Scope).Select(by => new Choice(
        LinkTo(by.Dimension, _family), by.Name, by.Dimension == _by));

    public async Task<IActionResult> OnGetAsync(string? family, string? by, string? format, CancellationToken stop)
    {
        await OpenAsync(stop, wholeDealers: true);
        var groupings = GroupingsOf(Viewpoint.Scope);
        _by = groupings.FirstOrDefault(one => one.Dimension.Id == by, groupings[0]).Dimension;
        _family = KpiFamilies.Of(standard).Any(one => one.Key.Code == family) ? family! : Headline;
        var table = TableBy(_by);
        var rows = table.Groups.Where(group => group.Key.Values[0].Length > 0)
            .Select(group => new HeatRow(group, ScopeOf(group.Key.Values[0])))
            .ToList();
        var columns = new HeatColumns(Visitor, Names, Viewpoint, _by).Of(KpisOf(_family, table), table.Total);
        var list = new RecordList<HeatRow>(RankingTexts.Heat, rows, columns, Order, _ => null);
        Table = list.Of(PageOfList.Whole) with { LinkToOrder = order => LinkTo(_by, _family, order) };
        return PageOr(format, () => Table.ToCsv("kpi-heat", Visitor));
    }

    public string Csv() => Viewpoint.Link(
        "/heat", ("by", _by.Id), ("family", _family), (ListOrder.Name, Order?.ToString()), ("format", "csv"));

    private string LinkTo(Dimension by, string family, string? order = null) =>
        Viewpoint.Link("/heat", ("by", by.Id), ("family", family), (ListOrder.Name, order));

    // Regions of the group, dealers of the group, consultants of either.
    private static IReadOnlyList<(Dimension Dimension, Phrase Name)> GroupingsOf(Scope scope) =>
        scope.Dealer is not null
        ? [(Dimensions.Consultant, RankingTexts.ByConsultant)]
        :
        [
            (Dimensions.Dealer, RankingTexts.ByDealer), (Dimensions.Region, RankingTexts.ByRegion),
            (Dimensions.Consultant, RankingTexts.ByConsultant),
        ];

    private KpiTable TableBy(Dimension by) => by != Dimensions.Region
        ? figures.By(Records, Viewpoint.Scope, Viewpoint.Period, by)
        : figures.Answer(
            Records,
            Viewpoint.Scope,
            Viewpoint.Period,
            (nameof(HeatModel), by),
            facts => standard.Figures(facts).Of(figures.Kpis.All).By(by).Table);

    private IReadOnlyList<Kpi> KpisOf(string family, KpiTable table) =>
    [
        .. (family == Headline
                ? standard.Headline.Append(StructureKpis.OverdueRate).Distinct()
                : KpiFamilies.Of(standard).Single(one => one.Key.Code == family))
            .Where(table.GroupedKpis.Contains),
    ];

    private Scope? ScopeOf(string id) =>
        _by == Dimensions.Region ? null
        : _by == Dimensions.Dealer ? new Scope(new DealerId(id))
        : Viewpoint.Scope.Dealer is { } dealer ? new(dealer, new(id))
        : Records.Dealers.Where(one => Records.ConsultantsOf(one.Id).Any(own => own.Id.Value == id))
            .Select(one => (Scope?)new Scope(one.Id, new(id)))
            .FirstOrDefault();
}
