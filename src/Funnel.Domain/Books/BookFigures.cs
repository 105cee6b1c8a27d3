using Funnel.Domain.Bulk;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Books;

/// <summary>Figures of a book in a period: those of its dealers added up.</summary>
internal sealed class BookFigures(
    IReadOnlyList<DealerPart> parts, BookSums sums, BookPlans plans, SalesStandard standard, ReportingPeriod period)
    : IFigureSource, ISeriesSource, ICardFinding, IPlanKeeping
{
    public ReportingPeriod Period => period;

    public IFigureSource In(ReportingPeriod other) => new BookFigures(parts, sums, plans, standard, other);

    public IReadOnlyList<Tallies> Answer(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default)
    {
        if (options.Engine == FigureEngine.Rows || Opaqueness.IsIn(plan) || parts.Count == 0)
        {
            return SumOf(plan, [.. Parts().Select(part => Counted(part, plan, options, cancellationToken))]);
        }

        var key = plans.KeyOf(plan);
        var answers = new PartTallies?[parts.Count];
        List<int> lacking = [];
        for (var place = 0; place < answers.Length; place++)
        {
            if ((answers[place] = parts[place].Find(key)) is null)
            {
                lacking.Add(place);
            }
        }

        var each = lacking.Count > 1 ? options with { Degree = 1 } : options;
        InOrder.Run(
            lacking.Count,
            place => (Part: lacking[place], Answer: parts[lacking[place]].Answer(plan, key, each, cancellationToken)),
            one => answers[one.Part] = one.Answer,
            options.Degree);
        return answers is [{ } alone] ? alone.Answers : sums.Of(key, answers!, () => SumOf(
            plan, [.. answers.Select(one => one!.Answers)]));
    }

    public Task<IReadOnlyList<Tallies>> AnswerAsync(
        KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
        Task.Run(() => Answer(plan, options, cancellationToken), cancellationToken);

    public IFigureSource Across(
        IReadOnlyList<KpiPlan> asked, FigureOptions options, CancellationToken cancellationToken)
    {
        if (options.Engine != FigureEngine.Rows && !asked.Any(Opaqueness.IsIn))
        {
            List<(KpiPlan, PlanKey)> keyed = [.. asked.Select(plan => (plan, plans.KeyOf(plan)))];
            var each = parts.Count > 1 ? options with { Degree = 1 } : options;
            InOrder.Run(
                parts.Count,
                place =>
                {
                    parts[place].Prepare(keyed, each, cancellationToken);
                    return place;
                },
                _ => { },
                options.Degree);
        }

        return this;
    }

    public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where)
    {
        List<T> found = [];
        InOrder.Run(parts.Count, place => parts[place].Facts(kind, anchor, where, period), found.AddRange);
        return found;
    }

    public KpiPlan PlanOf(
        IReadOnlyList<KpiInForce> kpis, ReportingPeriod of, IReadOnlyList<Dimension> by, Scope where) =>
        plans.PlanOf(kpis, of, by, where);

    public IFigureSource About(CardId card) => new HistoryFigures(
        parts.FirstOrDefault(part => part.History.Cards.Contains(card))?.About(card) ?? new(),
        new(standard.OwnerContacts),
        period);

    private IEnumerable<FunnelHistory> Parts() =>
        parts.Count == 0 ? [new FunnelHistory()] : parts.Select(part => part.History);

    private IReadOnlyList<Tallies> Counted(
        FunnelHistory history, KpiPlan plan, FigureOptions options, CancellationToken cancellationToken) =>
        new HistoryFigures(history, new(standard.OwnerContacts), plan.Period).Answer(plan, options, cancellationToken);

    private static IReadOnlyList<Tallies> SumOf(KpiPlan plan, IReadOnlyList<IReadOnlyList<Tallies>> answers) =>
        [.. plan.Questions.Select((_, question) => answers[0][question].Plus(
            answers.Skip(1).Select(answer => answer[question])))];
}
