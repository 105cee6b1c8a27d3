using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Queries;

namespace Funnel.Samples.Native;

/// <summary>The facts of a period behind a LINQ provider, as a database has them.</summary>
internal static class Linq
{
    public static FactQueries Of(IFactSource facts)
    {
        var queries = FactQueries.For(facts.Period);
        queries = With(queries, FactKinds.Traffic, facts);
        queries = With(queries, FactKinds.Cards, facts);
        queries = With(queries, FactKinds.Contacts, facts);
        queries = With(queries, FactKinds.Dues, facts);
        queries = With(queries, FactKinds.Orders, facts);
        queries = With(queries, FactKinds.Transfers, facts);
        queries = With(queries, FactKinds.Stages, facts);
        queries = With(queries, FactKinds.OwnerContacts, facts);
        queries = With(queries, FactKinds.BaseCustomers, facts);
        queries = With(queries, FactKinds.Leads, facts);
        queries = With(queries, FactKinds.Checks, facts);
        return With(queries, FactKinds.Staff, facts);
    }

    /// <summary>The ids of the KPIs that a provider counts otherwise than the library's own engine.</summary>
    public static IEnumerable<string> Differences(Figures figures, FactQueries queries, IReadOnlyList<Dimension> by)
    {
        var counted = figures.By(by).Table;
        var asked = new Figures(queries, figures.Kpis).By(by).Table;
        return counted.Total.Zip(asked.Total)
            .Concat(counted.Groups.Zip(asked.Groups).SelectMany(pair => pair.First.Values.Zip(pair.Second.Values)))
            .Where(pair => !pair.First.Equals(pair.Second))
            .Select(pair => pair.First.Kpi.Id)
            .Distinct();
    }

    [UnconditionalSuppressMessage(
        "Trimming", "IL2026", Justification = "What the library asks of a query keeps its twin for lists.")]
    [UnconditionalSuppressMessage(
        "AOT", "IL3050", Justification = "Where nothing can be compiled, a query over a list is interpreted.")]
    private static FactQueries With<T>(FactQueries queries, FactKind<T> kind, IFactSource facts) =>
        queries.With(kind, facts.Of(kind, Anchor.AsOf).AsQueryable());
}
