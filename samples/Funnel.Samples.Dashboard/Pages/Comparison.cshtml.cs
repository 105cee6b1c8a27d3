using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Which dealers, or which consultants of a dealer, differ from all of them beyond chance.</summary>
internal sealed class ComparisonModel(
    RecordsFollower follower, FunnelFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : KpiPage(follower, standard, today, visitor)
{
    /// <summary>The comparison; null where there are no such groups.</summary>
    public GroupComparison? Comparison { get; private set; }

    public ComparisonCharts Charts { get; } = new(visitor);

    public Phrase By => OverviewTexts.ByGroup(Viewpoint.Scope.Dealer is null);

    public async Task<IActionResult> OnGetAsync(string? kpi, string? format, CancellationToken stop)
    {
        await OpenAsync(stop, wholeDealers: true);
        if (!Choose(kpi, one => one.Kind == KpiKind.Ratio))
        {
            return Page();
        }

        Comparison = Of(figures.By(
            Records,
            Viewpoint.Scope,
            Viewpoint.Period,
            Viewpoint.Scope.Dealer is null ? Dimensions.Dealer : Dimensions.Consultant));
        return PageOr(format, () => Comparison is null ? null : Table(Comparison));
    }

    public string Csv() => Viewpoint.Link("/comparison", ("kpi", Kpi.Id), ("format", "csv"));

    /// <summary>What a group is called.</summary>
    public Phrase NameOf(ComparedGroup group) => Names.Of(ScopeOf(group));

    /// <summary>The figure of a group, which leads to its records.</summary>
    public FigureLink Value(ComparedGroup group) => LinksOf(group).Value(group.Value);

    /// <summary>Where a point of the chart leads.</summary>
    public string Address(ComparedGroup group) => Value(group).Address;

    /// <summary>A side of a group's figure.</summary>
    public FigureLink Side(ComparedGroup group, string side) => LinksOf(group).Count(
        Kpi.Id, side, side == FigureLinks.Numerator ? group.Value.Numerator : group.Value.Denominator!.Value);

    /// <summary>How a verdict is coloured: which way is the good one, the KPI says.</summary>
    public string? StyleOf(ComparedGroup group) => (group.Verdict, Kpi.Bearing) switch
    {
        (GroupVerdict.Above, KpiBearing.More) or (GroupVerdict.Below, KpiBearing.Less) => "good",
        (GroupVerdict.Above, KpiBearing.Less) or (GroupVerdict.Below, KpiBearing.More) => "bad",
        _ => null,
    };

    /// <summary>Why a group's figure is to be read with care.</summary>
    public static Doubt? DoubtAbout(ComparedGroup group) => Doubt.Of(group.Value, null);

    // Leads that nobody was given are no group.
    private GroupComparison? Of(KpiTable table)
    {
        var groups = table.GroupedKpis.Contains(Kpi)
            ? table.Groups.Where(group => group.Key.Values[0].Length > 0).ToList()
            : [];
        return groups.Count == 0 ? null : GroupComparison.Of([.. groups.Select(one => (one.Key, one[Kpi]))], Kpi);
    }

    private Scope ScopeOf(ComparedGroup group) => Viewpoint.Scope.Dealer is null
        ? new(new(group.Key.Values[0]))
        : Viewpoint.Scope with { Consultant = new(group.Key.Values[0]) };

    private FigureLinks LinksOf(ComparedGroup group) => new(Viewpoint with { Scope = ScopeOf(group) });

    private CsvTable Table(GroupComparison comparison) => new(
        $"comparison-{Kpi.Id}",
        [
            .. new[]
            {
                By, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator,
                new("95% 下限", "95% low"), new("95% 上限", "95% high"), new("99.8% 下限", "99.8% low"),
                new("99.8% 上限", "99.8% high"), ComparisonTexts.P, ComparisonTexts.Verdict,
            }.Select(Visitor.Say),
        ],
        [
            .. comparison.Groups.Select(group => (IReadOnlyList<object?>)
            [
                Visitor.Say(NameOf(group)), group.Value.Value, group.Value.Numerator, group.Value.Denominator,
                group.Limits95?.Low, group.Limits95?.High, group.Limits998?.Low, group.Limits998?.High, group.P,
                Visitor.Say(Codes.Of<GroupVerdict>().NameOf(group.Verdict)),
            ]),
        ]);
}
