using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>The days of the period: a constant, which does not add up over groups.</summary>
internal sealed class DaysTerm : KpiTerm
{
    public override Phrase Words => new("期初日至截止日的天数", "days from the first to the last known day");

    public override FactKind? Facts => null;

    public override Anchor Anchor => Anchor.Cut;

    public override IReadOnlyList<string> Members(
        IFactSource facts, ReportingPeriod period, IReadOnlyList<KeyValuePair<Dimension, string>> group) => [];

    internal override long Constant(ReportingPeriod period) => period.Days;

    internal override void SumByGroup(
        IReadOnlyList<KpiTerm> together,
        IFactSource facts,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        CountedSums sums) => throw NoSum();

    internal override TermColumns ColumnsOf(
        IReadOnlyList<KpiTerm> together,
        IReadOnlySet<KpiTerm> grouped,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by) => throw NoSum();

    internal override FactQuestion Question(
        IReadOnlyList<KpiTerm> together, Anchor anchor, ReportingPeriod period, IReadOnlyList<Dimension> by) =>
        throw NoSum();

    private static InvalidOperationException NoSum() => new("The days of a period are no sum over facts.");
}
