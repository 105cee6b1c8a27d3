using Funnel.Domain.Conditions;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The funnel by channel, model or source, each part beside its benchmark.</summary>
internal sealed class FunnelsModel(
    RecordsFollower follower, SplitFunnels figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    private Dimension _by = null!;
    private SalesFunnel _funnels = null!;

    /// <summary>What the parts are held against.</summary>
    public Yardstick Yardstick { get; private set; }

    public FigureLinks Links => new(Viewpoint);

    public Phrase By => ListTexts.Heading(_by.Name);

    /// <summary>Everything together, and then the parts that anybody is in, the largest first.</summary>
    public IEnumerable<SplitFunnel> Parts => _funnels.Groups
        .OrderByDescending(group => group.Steps[0].Count)
        .ThenBy(group => group.Key)
        .Where(group => group.Steps[0].Count > 0)
        .Select(group => new SplitFunnel(
            ListTexts.Heading(ValueNames.ValueOf(FilterOf(group), standard)), group, [FilterOf(group).ToString()]))
        .Prepend(new(OverviewTexts.Total, _funnels.Total, []));

    public IEnumerable<Choice> Choices => SplitFunnels.Offered.Select(by => new Choice(
        Viewpoint.Link("/funnels", ("by", by.Id)), ListTexts.Heading(by.Name), by == _by));

    public async Task<IActionResult> OnGetAsync(string? by, string? format, CancellationToken stop)
    {
        await OpenAsync(stop);
        _by = SplitFunnels.Offered.FirstOrDefault(one => one.Id == by) ?? SplitFunnels.Offered[0];
        (_funnels, Yardstick) = figures.Of(Records, Viewpoint, _by);
        return format == "xlsx"
            ? WorkbookOf.Report(_funnels, standard, Visitor.Language, $"funnel-{_by.Id}")
            : PageOr(format, ToCsv);
    }

    /// <summary>
    /// Who came to a step. The first is what the next begins with: the funnel's own first step has traffic before it,
    /// which tells no model.
    /// </summary>
    public FigureLink LinkTo(FunnelStep step, SplitFunnel part) => Links.Count(
        "funnel-" + Codes.Of<FunnelStage>().CodeOf(step.FromBefore is null ? step.Stage + 1 : step.Stage),
        step.FromBefore is null ? FigureLinks.Denominator : FigureLinks.Numerator,
        step.Count,
        part.Where);

    public string LinkTo(string format) => Viewpoint.Link("/funnels", ("by", _by.Id), ("format", format));

    private FactFilter FilterOf(FunnelGroup group) => new(_by.Id, group.Key.Values[0]);

    private CsvTable ToCsv() => new(
        $"funnel-{_by.Id}",
        [
            .. new[]
            {
                By, OverviewTexts.Stage, OverviewTexts.Reached, OverviewTexts.FromBefore, OverviewTexts.Benchmark,
                OverviewTexts.NotReached, OverviewTexts.StillOpen,
            }.Select(Visitor.Say),
        ],
        [
            .. from part in Parts
               from step in part.Funnel.Steps
               select (IReadOnlyList<object?>)
               [
                   Visitor.Say(part.Name), Visitor.Say(Codes.Of<FunnelStage>().NameOf(step.Stage)), step.Count,
                   step.Rate, step.Benchmark, step.FromBefore is null ? null : step.Lost, step.Waiting,
               ],
        ]);
}
