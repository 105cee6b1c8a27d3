using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>A KPI as a figure: the library says which facts stand behind each of its sides.</summary>
internal sealed class KpiFigure(Kpi kpi) : Figure
{
    private readonly FactChoice? _numerator = TermChoices.Of(kpi.Numerator);
    private readonly FactChoice? _denominator = kpi.Denominator is { } term ? TermChoices.Of(term) : null;

    public override string Id => kpi.Id;

    public override Phrase Name => kpi.Name;

    public override string Source => kpi.Source.Citation;

    public override KpiKind Kind => kpi.Kind;

    public override Phrase Formula => kpi.Formula;

    public override IReadOnlyList<FigureSide> Sides { get; } = kpi.Kind switch
    {
        KpiKind.Count or KpiKind.Sum => [FigureSide.Numerator],

        // Only a rate's numerator is a part of its denominator.
        KpiKind.Ratio => [FigureSide.Numerator, FigureSide.Denominator, FigureSide.Missing],
        _ => [FigureSide.Numerator, FigureSide.Denominator],
    };

    public override IReadOnlyList<FactChoice> MadeFrom =>
        [.. new[] { _numerator, _denominator }.OfType<FactChoice>()];

    public override IReadOnlyList<FactChoice> Behind(FigureSide side, FigureContext context) => side switch
    {
        FigureSide.Missing => [_denominator!.Without(_numerator!)],
        FigureSide.Denominator => [ChoiceOf(kpi.MembersOf(KpiSide.Denominator)!)],
        _ => [ChoiceOf(kpi.MembersOf(KpiSide.Numerator)!)],
    };

    public override FigureValue ValueIn(FigureContext context) => new(
        _numerator!.Sum(context),
        kpi.Denominator is null ? null : _denominator?.Sum(context) ?? context.Period.Days);

    private FactChoice ChoiceOf(KpiTerm term) => term == kpi.Numerator ? _numerator! : _denominator!;
}
