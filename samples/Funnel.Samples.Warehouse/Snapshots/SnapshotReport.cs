using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Stores;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>
/// KPIs added up by the database: one statement for each kind of fact; order and shares are made here.
/// </summary>
internal sealed class SnapshotReport(IReading reading, SqlDialect dialect, SalesStandard standard)
{
    private readonly LoadedDays _days = new(reading.Snapshots);

    public KpiTable Evaluate(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        if (period.Cut < period.AsOf)
        {
            throw _days.NotAfter(period);
        }

        return KpiSeries.Evaluate(kpis, period, by, EvaluateSpan);
    }

    private KpiTable EvaluateSpan(IReadOnlyList<Kpi> kpis, ReportingPeriod span, IReadOnlyList<Dimension> by)
    {
        var snapshot = _days.On(span.AsOf, standard);
        var questions = new KpiQuestions(kpis, span, by);
        var engine = new Engine(reading, dialect, snapshot);
        return questions.Table([.. questions.All.Select(question => question.Ask(engine))]);
    }

    private sealed class Engine(IReading reading, SqlDialect dialect, Snapshot snapshot)
        : IFactEngine<IReadOnlyList<GroupSums>>
    {
        public IReadOnlyList<GroupSums> Answer<T>(FactQuestion<T> question)
        {
            var rows = reading.Ask(snapshot, suffix => FactSql.Totals(
                question, StoredTable.Rows(question.Kind, snapshot.Load, suffix), dialect));
            var texts = question.Columns.Count;
            return [.. rows.Select(row => new GroupSums(
                new([.. row.Take(texts).Select(value => value ?? "")]),
                [.. row.Skip(texts).Select(sum => sum is null ? 0 : long.Parse(sum, CultureInfo.InvariantCulture))]))];
        }
    }
}
