using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Queries;

/// <summary>Reads the rows of a grouped query as tallies.</summary>
internal sealed class GroupRowReading(IEnumerable<GroupRow> rows, FactQueries queries) : IFactEngine<Tallies>
{
    public Tallies Answer<T>(FactQuestion<T> question)
    {
        var query = queries.Of(question.Kind, question.Anchor);
        return new(question.Heading, rows.Select(row => (
            new GroupKey([.. question.Columns.Zip(row.Key?.Values() ?? [], query.TextOf)]),
            (IReadOnlyList<long>)[.. row.Sums?.Values() ?? []])));
    }
}
