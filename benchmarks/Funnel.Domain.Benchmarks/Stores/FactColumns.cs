using Funnel.Domain.Benchmarks.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>The sample's cards kept in columns, as a host has them that is asked again and again.</summary>
internal sealed class FactColumns
{
    private readonly Tabulation<CardFacts> _tabulation;
    private readonly int _totals;

    public FactColumns(IReadOnlyList<Kpi> kpis, int cards, SampleNames names, ReportingPeriod period)
    {
        // The sides of the KPIs one after the other, as a report lists them.
        var totals = new TotalSet<CardFacts>(kpis
            .SelectMany(kpi => new[] { kpi.Numerator, kpi.Denominator })
            .OfType<FactTerm<CardFacts>>()
            .Select(term => term.Total)).In(period);
        var numbers = Enumerable.Range(0, cards).Select(number => (long)number);
        var table = SampleTable.Build(
            numbers, cards, names, new() { GroupBy = [Dimensions.Dealer], Columns = totals.Columns });
        (_tabulation, _totals) = (totals.Over(table), totals.Totals.Count);
    }

    public IReadOnlyList<long> Count()
    {
        var tallies = _tabulation.Count();
        return [.. Enumerable.Range(0, tallies.Groups.Count)
            .SelectMany(group => Enumerable.Range(0, _totals).Select(total => tallies[group, total]))];
    }
}
