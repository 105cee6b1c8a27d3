using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Queries;

/// <summary>Reads the rows of a grouped query as tallies.</summary>
internal sealed class GroupRowReading(IEnumerable<GroupRow> rows) : IFactEngine<Tallies>
{
    public Tallies Answer<T>(FactQuestion<T> question) => new(question.Heading, rows.Select(row => (
        new GroupKey([.. question.Columns.Zip(row.Key?.Values() ?? [], (column, value) => column.TextOfValue(value))]),
        (IReadOnlyList<long>)[.. row.Sums?.Values() ?? []])));
}
