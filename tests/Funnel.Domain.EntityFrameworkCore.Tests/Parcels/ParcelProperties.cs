using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Bulk;
using AnyParcel = Funnel.Domain.Tests.Bulk.Parcels;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

/// <summary>
/// Conditions and sums of any shape over a vendor's own kind of fact, by every route: negations over missing values,
/// columns compared with each other, empty lists.
/// </summary>
public sealed class ParcelProperties
{
    private static readonly Gen<Kpi[]> Kpis =
        from totals in AnyParcel.Totals.ArrayOf(6)
        select totals.Select((total, place) => Kpi.Average(
            $"own-{place}", "自有", "own", Source.Ours, Parcel.Kind.AsOf(total.Over), total.What)).ToArray();

    private static readonly FigureOptions ByRow = new() { Engine = FigureEngine.Rows };

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Parcel.ByTown], [Parcel.ByClass, Parcel.ByTown]];

    [SkippableTheory]
    [MemberData(nameof(FactStore.All), MemberType = typeof(FactStore))]
    public void Totals_OfAnyTreeAndParcels_AreTheSameByEveryRoute(string kind)
    {
        using var store = FactStore.Of(kind);
        Property.Holds(
            Kpis.Zip(AnyParcel.Lists(40)),
            c =>
            {
                var (kpis, parcels) = (c.Item1, new ParcelSource(c.Item2));
                Route rows = new("rows", (all, _, by) =>
                    SalesStandards.Lotus.Figures(parcels).Of(all).By(by).With(ByRow).Table);
                Route columns = new("columns", (all, _, by) =>
                    SalesStandards.Lotus.Figures(parcels).Of(all).By(by).Table);
                Route.Agree([rows, columns, .. store.Load(c.Item2)], kpis, AnyParcel.Period, Groupings);
                return true;
            },
            maxTests: 40);
    }

    [SkippableTheory]
    [MemberData(nameof(FactStore.All), MemberType = typeof(FactStore))]
    public void Conditions_OfAnyTree_PickTheSameParcelsByEveryRoute(string kind)
    {
        using var store = FactStore.Of(kind);
        Property.Holds(
            AnyParcel.Conditions.Zip(AnyParcel.Lists(30)),
            c =>
            {
                var tree = c.Item1.In(AnyParcel.Period);
                var expected = RowText.Sorted(
                    c.Item2.Where(tree.IsSatisfiedBy).Select(parcel => RowText.Of(Parcel.Kind, parcel)));
                store.Load(c.Item2);
                foreach (var (name, found) in store.Find(tree))
                {
                    Assert.Equal(expected.Prepend(name), found.Prepend(name));
                }

                return true;
            },
            maxTests: 60);
    }
}
