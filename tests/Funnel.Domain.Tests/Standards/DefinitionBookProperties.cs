using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

[Properties(Arbitrary = new[] { typeof(DefinitionBookProperties) })]
public sealed class DefinitionBookProperties
{
    public static Arbitrary<Versions> AnyVersions => Arb.From(
        from first in AnyKpi.Of("own")
        from second in AnyKpi.Of("own").Where(kpi => kpi.Kind == first.Kind)
        from change in Gen.Choose(-2, 3)
        select new Versions(first, second with { Version = 2, Unit = first.Unit }, change));

    [Property(MaxTest = Runs.OfTables)]
    public bool Figures_OfAnyPeriod_AreThoseOfTheVersionInForceOrRefused(Versions versions, AnyCase c)
    {
        var change = ChangeIn(versions, c);
        var history = c.Story.ToHistory();
        var found = With(versions, change).Figures(history, c.Period).Of(versions.First).Table.Total[0];
        if (c.Period.From < change && change <= c.Period.To)
        {
            return found is { Value: null, Numerator: 0, Refusal.Code: "mixed-versions" };
        }

        var version = change <= c.Period.From ? versions.Second : versions.First;
        return found == SalesStandards.Gps.Figures(history, c.Period).Of(version).Table.Total[0];
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Months_OfAnyPeriod_AreEachCountedByTheirOwnVersion(Versions versions, AnyCase c)
    {
        var change = ChangeIn(versions, c);
        var history = c.Story.ToHistory();
        var table = With(versions, change).Figures(history, c.Period).Of(versions.First).By(KpiSeries.Month).Table;

        return KpiSeries.Spans(KpiSeries.Month, c.Period).All(month =>
        {
            var version = change <= month.Period.From ? versions.Second : versions.First;
            var alone = SalesStandards.Gps.Figures(history, month.Period).Of(version).Table.Total[0];
            return !table.Has(new(month.Key)) || table[month.Key]["own"] == alone;
        });
    }

    [Property]
    public bool WriteThenRead_AnyVersions_AreTheSame(Versions versions, bool pinned)
    {
        var standard = With(versions, new(2010, 7, 1));
        standard = pinned ? standard with { Definitions = standard.Definitions.Pin("own", 2) } : standard;
        var json = StandardJson.Write(standard);
        var read = StandardJson.Read(json).Standard!;

        return StandardJson.Write(read) == json
            && read.Lines.SequenceEqual(standard.Lines)
            && read.Definitions.Pinned.SequenceEqual(standard.Definitions.Pinned)
            && read.Definitions.Definitions.Zip(standard.Definitions.Definitions).All(pair =>
                pair.First.Kpi.Fingerprint == pair.Second.Kpi.Fingerprint
                && pair.First.ToString() == pair.Second.ToString()
                && (pair.First.Reason, pair.First.Source) == (pair.Second.Reason, pair.Second.Source));
    }

    private static LocalDate ChangeIn(Versions versions, AnyCase c) =>
        c.Period.From.With(DateAdjusters.StartOfMonth).PlusMonths(versions.MonthOfChange);

    private static SalesStandard With(Versions versions, LocalDate change) => SalesStandards.Gps with
    {
        Definitions = new(
            new KpiDefinition(versions.First, new(1990, 1, 1), new("首版", "the first"), new("手册 7")),
            new KpiDefinition(versions.Second, change, new("改版", "a \"change\""), new("手册 8"))),
    };

    public sealed record Versions(Kpi First, Kpi Second, int MonthOfChange)
    {
        public override string ToString() => $"{First.Formula.En} | {Second.Formula.En} | {MonthOfChange}";
    }
}
