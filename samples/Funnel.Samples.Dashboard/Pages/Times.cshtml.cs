using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Charts;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>How long cards take to a step, and who never comes to it.</summary>
internal sealed class TimesModel(
    RecordsFollower follower, TimeFigures figures, SalesStandard standard, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    private static readonly Dimension[] Offered =
        [Dimensions.Dealer, Dimensions.Consultant, Dimensions.Level, Dimensions.Channel, Dimensions.Model];

    private Dimension _by = null!;

    public SpellStage Stage { get; private set; }

    public TimeOfScope Times { get; private set; } = null!;

    public TimeCharts Charts { get; } = new(visitor);

    public Phrase By => ListTexts.Heading(_by.Name);

    public IEnumerable<Choice> Stages => Codes.Of<SpellStage>().Values.Select(stage => new Choice(
        LinkTo(stage, _by), TimeTexts.Of(stage), stage == Stage));

    public IEnumerable<Choice> Groupings => GroupingsOf(Viewpoint.Scope).Select(by => new Choice(
        LinkTo(Stage, by), ListTexts.Heading(by.Name), by == _by));

    /// <summary>The groups that a chart has room for: those with the most cards.</summary>
    public IReadOnlyList<(Phrase Name, LifeCurve Curve)> Drawn =>
    [
        .. Times.Groups.OrderByDescending(group => group.Curve.Table.Count)
            .Take(TimeCharts.MostGroups)
            .OrderBy(group => group.Key)
            .Select(group => (NameOf(group.Key), group.Curve)),
    ];

    public async Task<IActionResult> OnGetAsync(
        string? stage, string? by, string? format, string? table, CancellationToken stop)
    {
        await OpenAsync(stop);
        var groupings = GroupingsOf(Viewpoint.Scope);
        _by = groupings.FirstOrDefault(one => one.Id == by) ?? groupings[0];
        Stage = stage is { Length: > 0 } && Codes.Of<SpellStage>().TryGet(stage, out var known)
            ? known
            : SpellStage.FiledOrdered;
        Times = figures.Of(Records, Viewpoint.Scope, Viewpoint.Period, Stage, _by);
        return PageOr(format, () => new TimeTables(this, Visitor).Find(table));
    }

    public string Csv(string table) => Viewpoint.Link(
        "/times", ("stage", Codes.Of<SpellStage>().CodeOf(Stage)), ("by", _by.Id), ("format", "csv"), ("table", table));

    /// <summary>Why shares of so many cards are to be read with care; null where there are enough.</summary>
    public static Phrase? DoubtAbout(LifeCurve curve)
    {
        var (cards, fewest) = (curve.Table.Count, (long)ReliabilityPolicy.Default.FewestCases);
        return cards < fewest ? OverviewTexts.SmallSample(cards, fewest) : null;
    }

    /// <summary>What a group is called.</summary>
    public Phrase NameOf(GroupKey key)
    {
        var value = key.Values[0];
        return _by == Dimensions.Dealer ? Names.Of(new Scope(new(value)))
            : _by == Dimensions.Consultant ? Names.Of(new Scope(Viewpoint.Scope.Dealer, new(value)))
            : ValueNames.ValueOf(new(_by.Id, value), standard);
    }

    private string LinkTo(SpellStage stage, Dimension by) =>
        Viewpoint.Link("/times", ("stage", Codes.Of<SpellStage>().CodeOf(stage)), ("by", by.Id));

    // Dealers within the group, consultants within a dealer.
    private static IReadOnlyList<Dimension> GroupingsOf(Scope scope) =>
        [.. Offered.Where(by => by != (scope.Dealer is null ? Dimensions.Consultant : Dimensions.Dealer))];
}
