using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

/// <summary>
/// Windows and bridges keep their laws in a database: what a window counts and what it leaves out are the cohort, and
/// the steps of a bridge lead from one basis to the other.
/// </summary>
public sealed class BasisProperties : IDisposable
{
    private static readonly Basis[] Bases =
        [Basis.Population, Basis.Flow, Basis.Window(0), Basis.Window(14), Basis.Window(60)];

    private readonly Opened<FactStore> _stores = new(FactStore.Of);

    [Property(MaxTest = Runs.OfStores)]
    public void Bases_InSqlite_KeepTheirLaws(AnyCase c) => KeepTheirLaws(_stores[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public void Bases_InPostgres_KeepTheirLaws(AnyCase c) => KeepTheirLaws(_stores[Database.Postgres], c);

    [ServerProperty(Servers.ClickHouseVariable, MaxTest = Runs.OfStores)]
    public void Bases_InClickHouse_KeepTheirLaws(AnyCase c) => KeepTheirLaws(_stores[FactStore.ClickHouse], c);

    public void Dispose() => _stores.Dispose();

    private static void KeepTheirLaws(FactStore store, AnyCase c)
    {
        var facts = new FactBook(c.Story.ToHistory(), c.Period, SalesStandards.Lotus.OwnerContacts);
        foreach (var route in store.Load(facts))
        {
            foreach (var conversion in new[] { Conversions.FiledVisited, Conversions.FiledDelivered })
            {
                WindowsAreTheCohort(route, c, conversion);
                BridgesAddUp(route, c, conversion);
            }
        }
    }

    private static void WindowsAreTheCohort(Route route, AnyCase c, Conversion<CardFacts> conversion)
    {
        foreach (var days in Bases.Select(basis => basis.Days).OfType<int>())
        {
            var total = route.Evaluate(
                [conversion.On(Basis.Window(days)), conversion.Immature(days), conversion.On(Basis.Cohort)],
                c.Period,
                []).Total;
            Assert.Equal(
                (route.Name, total[2].Denominator), (route.Name, total[0].Denominator + total[1].Numerator));
        }
    }

    private static void BridgesAddUp(Route route, AnyCase c, Conversion<CardFacts> conversion)
    {
        foreach (var basis in Bases)
        {
            var steps = BridgeStep.ToCohort(conversion, basis);
            Kpi[] kpis = [conversion.On(basis), conversion.On(Basis.Cohort), .. steps.SelectMany(step => step.Counts)];
            var total = route.Evaluate(kpis, c.Period, []).Total;
            var found = total.ToDictionary(value => value.Kpi, value => value.Numerator);
            Assert.Equal(
                (total[1].Numerator, total[1].Denominator),
                (
                    total[0].Numerator + steps.Sum(step => step.Sign * found[step.Numerator]),
                    total[0].Denominator + steps.Sum(step =>
                        step.Denominator is { } denominator ? step.Sign * found[denominator] : 0)));
        }
    }
}
