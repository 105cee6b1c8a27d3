using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>A sum over facts of one kind.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FactTerm<T> : KpiTerm
{
    internal FactTerm(Selection<T> over, Measure<T> what)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(what);
        (Kind, Anchor, Total) = (over.Kind, over.Anchor, new(over.Where, what));
    }

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <summary>What is summed over which facts.</summary>
    public Total<T> Total { get; }

    /// <inheritdoc/>
    public override FactKind? Facts => Kind;

    /// <inheritdoc/>
    public override Anchor Anchor { get; }

    /// <inheritdoc/>
    public override Phrase Words
    {
        get
        {
            // A set with a name is spelled out where it stands alone, or its formula would say nothing.
            var over = Total.Over is Named<T> named ? named.Meaning.Words : Total.Over.Words;
            var what = Total.What.Words;
            return what.En.Length == 0
                ? new($"{Kind.Title.Zh}[{over.Zh}]", $"{Kind.Title.En} [{over.En}]")
                : new($"Σ {what.Zh}，{Kind.Title.Zh}[{over.Zh}]", $"Σ {what.En} over {Kind.Title.En} [{over.En}]");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Members(
        IFactSource facts, ReportingPeriod period, IReadOnlyList<KeyValuePair<Dimension, string>> group)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(group);
        var over = Total.Over.In(period);
        var within = group.Select(g => (Column: Kind.ColumnOf(g.Key), g.Value)).ToList();
        var members = facts.Of(Kind, Anchor)
            .Where(over.IsSatisfiedBy)
            .Where(fact => within.TrueForAll(
                g => string.Equals(g.Column.TextOf(fact), g.Value, StringComparison.Ordinal)))
            .Select(Kind.MemberOf)
            .ToList();
        members.Sort(StringComparer.Ordinal);
        return members;
    }

    internal override long Constant(ReportingPeriod period) => 0;

    internal override void SumByGroup(
        IReadOnlyList<KpiTerm> together,
        IFactSource facts,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        CountedSums sums)
    {
        var totals = together.Select(term => (Term: term, Total: TotalOf(term).In(period))).ToList();
        var columns = by.Select(Kind.ColumnOf).ToArray();
        foreach (var fact in facts.Of(Kind, Anchor))
        {
            var key = new GroupKey([.. columns.Select(column => column.TextOf(fact))]);
            foreach (var (term, total) in totals)
            {
                sums.Add(term, key, total.Of(fact));
            }
        }
    }

    internal override TermColumns ColumnsOf(
        IReadOnlyList<KpiTerm> together,
        IReadOnlySet<KpiTerm> grouped,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by) =>
        new TermColumns<T>(Kind, together, grouped, new(together.Select(term => TotalOf(term).In(period))), by);

    internal override FactQuestion Question(
        IReadOnlyList<KpiTerm> together, Anchor anchor, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        List<Total<T>> totals = [];
        Dictionary<Total<T>, int> placeOfTotal = [];
        Dictionary<KpiTerm, int> places = [];
        foreach (var term in together)
        {
            // Many KPIs share a denominator: it is the same object then, and asked for once.
            var total = TotalOf(term);
            if (!placeOfTotal.TryGetValue(total, out var place))
            {
                placeOfTotal[total] = place = totals.Count;
                totals.Add(total.In(period));
            }

            places[term] = place;
        }

        return new FactQuestion<T>(Kind, anchor, totals, by, places);
    }

    private static Total<T> TotalOf(KpiTerm term) => ((FactTerm<T>)term).Total;
}
