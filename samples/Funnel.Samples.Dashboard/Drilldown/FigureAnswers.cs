using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Funnel.Domain.Facts;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>
/// Finds figures and the records behind them, and remembers the latest answers for as long as the records stand.
/// </summary>
internal sealed class FigureAnswers(FunnelFigures figures)
{
    // Lists hold references alone, but those of a whole group's cards are long.
    private const int Remembered = 64;

    private readonly ConditionalWeakTable<NetworkRecords, ConcurrentDictionary<object, Lazy<object>>> _answers = [];

    /// <summary>The figure's numerator and denominator.</summary>
    public (long Numerator, long? Denominator) ValueOf(NetworkRecords records, FigureQuestion question) =>
        ((long, long?))Remember(records, question.Key, () => question.Figure.ValueIn(ContextOf(records, question)));

    /// <summary>The records behind one of its sides: one list for each kind.</summary>
    public IReadOnlyList<FoundFacts> ListsOf(NetworkRecords records, FigureQuestion question, FigureSide side) =>
        (IReadOnlyList<FoundFacts>)Remember(records, (question.Key, side), () =>
        {
            var context = ContextOf(records, question);
            return question.Figure.Behind(side, context).Select(choice => choice.Find(context)).ToList();
        });

    private FigureContext ContextOf(NetworkRecords records, FigureQuestion question)
    {
        var consultant = question.Scope.Consultant is { } id
            ? new FactFilter(Dimensions.Consultant.Id, id.Value)
            : null;
        return new(
            figures.Facts(records, question.Scope, question.Period),
            question.Period,
            consultant is null ? question.Filters : [consultant, .. question.Filters]);
    }

    private object Remember(NetworkRecords records, object key, Func<object> find)
    {
        var answers = _answers.GetOrCreateValue(records);
        if (answers.Count >= Remembered)
            answers.Clear();
        return answers.GetOrAdd(key, _ => new(find)).Value;
    }
}
