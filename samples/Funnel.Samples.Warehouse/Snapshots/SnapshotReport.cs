using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Stores;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>
/// Figures added up by the database: one statement for each kind of fact; order and shares are made here.
/// </summary>
internal sealed class SnapshotReport(IReading reading, SqlDialect dialect, SalesStandard standard)
{
    private readonly IReading _reading = reading;
    private readonly SqlDialect _dialect = dialect;
    private readonly SalesStandard _standard = standard;
    private readonly LoadedDays _days = new(reading.Snapshots);

    public KpiTable Evaluate(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        if (period.Cut < period.AsOf)
        {
            throw _days.NotAfter(period);
        }

        return _standard.Figures(new Source(this, period)).Of(kpis).By(by).Table;
    }

    private sealed class Source(SnapshotReport report, ReportingPeriod period) : IFigureSource, IFactEngine<Tallies>
    {
        private readonly Lazy<Snapshot> _snapshot =
            new(() => report._days.On(SnapshotDay.Of(period), report._standard));

        public ReportingPeriod Period => period;

        public IFigureSource In(ReportingPeriod other) => new Source(report, other);

        public IReadOnlyList<Tallies> Answer(
            KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) => plan.Ask(this);

        public Task<IReadOnlyList<Tallies>> AnswerAsync(
            KpiPlan plan, FigureOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(Answer(plan, options, cancellationToken));

        public IEnumerable<T> Facts<T>(FactKind<T> kind, Anchor anchor, Condition<T> where) =>
            throw new NotSupportedException("The warehouse gives figures; its records stay where they are.");

        public Tallies Answer<T>(FactQuestion<T> question) => FactSql.Read(question, report._reading.Ask(
            _snapshot.Value,
            suffix => FactSql.Totals(
                question, StoredTable.Rows(question.Kind, _snapshot.Value.Load, suffix), report._dialect)));
    }
}
