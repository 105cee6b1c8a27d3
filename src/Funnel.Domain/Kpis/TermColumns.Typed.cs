using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>The columns behind terms over facts of one type.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class TermColumns<T> : TermColumns
{
    private readonly IReadOnlyList<KpiTerm> _terms;
    private readonly IReadOnlySet<KpiTerm> _grouped;
    private readonly FactKind<T> _kind;
    private readonly TotalSet<T> _totals;
    private readonly FactTableBuilder<T> _builder;
    private readonly bool _hasGroups;

    public TermColumns(
        FactKind<T> kind,
        IReadOnlyList<KpiTerm> terms,
        IReadOnlySet<KpiTerm> grouped,
        TotalSet<T> totals,
        IReadOnlyList<Dimension> by)
    {
        (_kind, _terms, _grouped, _totals) = (kind, terms, grouped, totals);

        // Facts that lack a dimension count in the total alone.
        _hasGroups = by.Count > 0 && by.All(kind.Dimensions.Contains);
        _builder = new(kind, new() { GroupBy = _hasGroups ? by : [], Columns = totals.Columns });
    }

    public void Add(T fact) => _builder.Add(fact);

    public override void AddAll(IFactSource facts, Anchor anchor) => _builder.AddRange(facts.Of(_kind, anchor));

    public override void Count(
        CountedSums total, CountedSums grouped, ScanOptions? options, CancellationToken cancellationToken)
    {
        var scan = options ?? ScanOptions.Default;
        var tallies = _totals.Count(_builder.Build(scan.Degree), scan, cancellationToken);
        for (var i = 0; i < _terms.Count; i++)
        {
            total.Add(_terms[i], GroupKey.All, tallies.Sum(i));
        }

        for (var group = 0; _hasGroups && group < tallies.Groups.Count; group++)
        {
            var key = new GroupKey(tallies.Groups[group].Parts);
            for (var i = 0; i < _terms.Count; i++)
            {
                if (_grouped.Contains(_terms[i]))
                {
                    grouped.Add(_terms[i], key, tallies[group, i]);
                }
            }
        }
    }
}
