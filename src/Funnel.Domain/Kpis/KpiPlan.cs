using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// KPIs taken apart into questions that an engine can answer, one for each kind of fact, anchor and credit, and put
/// together
/// again from the answers. It lets an engine answer when and where it likes: row by row, over columns, in a database,
/// on another machine, or from a ledger that is kept up to date.
/// </summary>
public sealed class KpiPlan
{
    /// <summary>The questions behind KPIs of a period.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone. Months and
    /// weeks are none of a fact: with them among these the questions are those of the total, and each month or week has
    /// a plan of its own.
    /// </param>
    /// <param name="where">
    /// Whose figures are wanted, everybody's where null; a KPI that the scope does not know is left out.
    /// </param>
    public KpiPlan(
        IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by, Scope? where = null)
        : this(kpis?.Select(kpi => new KpiInForce(kpi, null))!, period, by, where)
    {
    }

    /// <summary>The questions behind KPIs as they are defined in a period.</summary>
    internal KpiPlan(
        IEnumerable<KpiInForce> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by, Scope? where)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        var scope = where ?? Scope.Everything;
        (Period, By, Where) = (period, [.. by], scope);
        List<KpiInForce> known =
            [.. kpis.Where(one => one.Kpi.Terms.All(term => term.Facts is not { } facts || scope.Knows(facts)))];
        Kpis = known.ConvertAll(one => one.Kpi);
        var facets = By.Where(dimension => !KpiSeries.All.Contains(dimension)).ToList();
        GroupedKpis = [.. Kpis.Where(kpi => kpi.HasDimensions(facets))];
        Roots = [.. By.Select(dimension => dimension.Root).Distinct()];
        var draft = new PlanDraft(period, scope, Roots);
        Places = [.. known.Select(one => new KpiPlace(one, draft))];
        GroupedPlaces = [.. Places.Where(place => place.Kpi.HasDimensions(facets))];
        Questions = draft.Finish();
        var isByNothing = By.Count == 0 || KpiSeries.IsIn(By);
        GroupedTotals = [.. Questions.Select((_, question) => isByNothing ? [] : TotalsIn(question))];
    }

    /// <summary>The KPIs, in the order in which they are wanted, without those that the scope does not know.</summary>
    public IReadOnlyList<Kpi> Kpis { get; }

    /// <summary>Those of them that have all the dimensions.</summary>
    public IReadOnlyList<Kpi> GroupedKpis { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The dimensions that make a group of the table.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>Whose figures are wanted.</summary>
    public Scope Where { get; }

    /// <summary>
    /// Every question. Where the period's last known day is the as-of date itself, both anchors are one; facts that
    /// lack a dimension are asked for their total alone.
    /// </summary>
    public IReadOnlyList<FactQuestion> Questions { get; }

    /// <summary>The dimensions that facts are grouped by: a vendor's own may group the values of one of them.</summary>
    internal IReadOnlyList<Dimension> Roots { get; }

    internal KpiPlace[] Places { get; }

    internal KpiPlace[] GroupedPlaces { get; }

    /// <summary>The totals of each question that are shown by group; none where the table is by nothing.</summary>
    internal int[][] GroupedTotals { get; }

    /// <summary>Puts the KPIs together.</summary>
    /// <param name="answers">
    /// The tallies of each question, in the order of the questions; those of partitions are added up beforehand.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There are more or fewer answers than questions, or one answers another question; the message says which.
    /// </exception>
    public KpiTable Table(params IReadOnlyList<Tallies> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count != Questions.Count)
        {
            throw new ArgumentException($"{Questions.Count} questions have {answers.Count} answers.", nameof(answers));
        }

        for (var place = 0; place < answers.Count; place++)
        {
            Questions[place].Heading.Require(answers[place].Heading, nameof(answers));
        }

        return new(this, new TallyCells(this, [.. answers.Select(answer => Regrouping.Of(this, answer))]));
    }

    /// <summary>Asks an engine every question.</summary>
    public IReadOnlyList<TAnswer> Ask<TAnswer>(IFactEngine<TAnswer> engine) =>
        [.. Questions.Select(question => question.Ask(engine))];

    private int[] TotalsIn(int question) => [.. GroupedPlaces
        .SelectMany(place => place.Terms)
        .Where(term => term.Question == question)
        .Select(term => term.Total)
        .Distinct()];
}
