using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>
/// Finds figures and the records behind them; the answers are remembered as long as the records stand.
/// </summary>
internal sealed class FigureAnswers(FunnelFigures figures)
{
    /// <summary>The figure's numerator and denominator.</summary>
    public FigureValue ValueOf(NetworkRecords records, FigureQuestion question) => figures.Answer(
        records, question.Scope, question.Period, question.Key, facts => question.Figure.ValueIn(question.On(facts)));

    /// <summary>The records behind one of its sides: one list for each kind.</summary>
    public IReadOnlyList<FoundFacts> ListsOf(NetworkRecords records, FigureQuestion question, FigureSide side) =>
        figures.Answer(records, question.Scope, question.Period, (question.Key, side), facts =>
        {
            var context = question.On(facts);
            return question.Figure.Behind(side, context).Select(choice => choice.Find(context)).ToList();
        });
}
