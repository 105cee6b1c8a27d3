using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// KPIs taken apart into questions that an engine can answer, one for each kind of fact and anchor, and put together
/// again from the answers. It lets an engine answer when and where it likes: in a database, or on another machine.
/// </summary>
public sealed class KpiQuestions
{
    private readonly IReadOnlyList<Kpi> _kpis;

    /// <summary>The questions behind KPIs of a period.</summary>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    /// <param name="period">The period.</param>
    /// <param name="by">
    /// The dimensions that make a group; a KPI that lacks one of them appears in the total alone.
    /// </param>
    public KpiQuestions(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(by);
        (_kpis, Period, By) = ([.. kpis], period, [.. by]);
        All = [.. kpis.SelectMany(kpi => kpi.Terms)
            .Where(term => term.Facts is not null)
            .Distinct()
            .GroupBy(term => (Facts: term.Facts!, Anchor: AnchorOf(term)))
            .Select(group => group.First().Question(
                [.. group], group.Key.Anchor, period, GroupingOf(group.Key.Facts)))];
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The dimensions that make a group of the table.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>
    /// Every question. Where the period's last known day is the as-of date itself, both anchors are one; facts that
    /// lack a dimension are asked for their total alone.
    /// </summary>
    public IReadOnlyList<FactQuestion> All { get; }

    /// <summary>Puts the KPIs together.</summary>
    /// <param name="answers">
    /// The groups found for each question, in the order of the questions; a group may come in several parts, which add.
    /// </param>
    /// <exception cref="ArgumentException">There are more or fewer answers than questions.</exception>
    public KpiTable Table(IReadOnlyList<IEnumerable<GroupSums>> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (answers.Count != All.Count)
        {
            throw new ArgumentException($"{All.Count} questions have {answers.Count} answers.", nameof(answers));
        }

        var total = new CountedSums();
        var grouped = By.Count == 0 ? null : new CountedSums();
        var groupable = _kpis.Where(kpi => kpi.HasDimensions(By)).SelectMany(kpi => kpi.Terms).ToHashSet();
        foreach (var (question, groups) in All.Zip(answers))
        {
            foreach (var (term, place) in question.Places)
            {
                var byGroup = groupable.Contains(term) ? grouped : null;
                foreach (var group in groups)
                {
                    total.Add(term, GroupKey.All, group.Sums[place]);
                    byGroup?.Add(term, group.Key, group.Sums[place]);
                }
            }
        }

        return KpiTable.Of(_kpis, Period, By, grouped, total);
    }

    private Anchor AnchorOf(KpiTerm term) => Period.Cut == Period.AsOf ? Anchor.AsOf : term.Anchor;

    private IReadOnlyList<Dimension> GroupingOf(FactKind facts) => By.All(facts.Dimensions.Contains) ? By : [];
}
