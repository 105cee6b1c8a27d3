using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Standards;

[Properties(Arbitrary = new[] { typeof(KpiJsonProperties) })]
public sealed class KpiJsonProperties
{
    public static Arbitrary<OwnKpis> AnyOwn => Arb.From(
        from one in AnyKpi.Of("own-one")
        from other in AnyKpi.Of("own-Other")
        select new OwnKpis([one, other]));

    [Property(MaxTest = Runs.OfTrees)]
    public bool WriteThenRead_AnyOwnKpis_AreTheSame(OwnKpis own)
    {
        var read = Sent(own).Kpis.Own;

        return read.Count == own.Kpis.Count && read.Zip(own.Kpis).All(pair => IsSame(pair.First, pair.Second));
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Figures_OfOwnKpisThatWereReadBack_AreThoseOfTheDeclared(OwnKpis own, AnyCase c)
    {
        var history = c.Story.ToHistory();
        var declared = SalesStandards.Gps.Figures(history, c.Period).Of(own.Kpis).By(Dimensions.Dealer).Table;
        var read = SalesStandards.Gps.Figures(history, c.Period).Of(Sent(own).Kpis.Own).By(Dimensions.Dealer).Table;

        return Numbers(read.Total).SequenceEqual(Numbers(declared.Total))
            && read.Groups.Select(group => group.Key).SequenceEqual(declared.Groups.Select(group => group.Key))
            && read.Groups.Zip(declared.Groups).All(pair =>
                Numbers(pair.First.Values).SequenceEqual(Numbers(pair.Second.Values)));
    }

    /// <summary>Every KPI of the standards, those of windows with the number that theirs leaves out.</summary>
    public static TheoryData<string> Standards => [.. SalesStandards.All.Select(standard => standard.Code)];

    [Theory]
    [MemberData(nameof(Standards))]
    public void WriteThenRead_EveryKpiOfAStandard_IsTheSame(string code)
    {
        var standard = SalesStandards.Get(code);
        foreach (var kpi in standard.Kpis.All)
        {
            var read = ReadBack(kpi, standard);

            Assert.True(IsSame(read, kpi), kpi.Id);
            Assert.Equal(kpi.Fingerprint, read.Fingerprint);
            Assert.Equal(kpi.Immature?.Fingerprint, read.Immature?.Fingerprint);
        }
    }

    private static Kpi ReadBack(Kpi kpi, SalesStandard standard)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            KpiWriter.Write(json, kpi);
        }

        using var text = JsonDocument.Parse(stream.ToArray());
        List<StandardFault> faults = [];
        var reader = new KpiReader(new(standard.Scale, standard.Lists), Source.Ours);
        var read = reader.Read(new(text.RootElement, "$", faults));
        Assert.Equal([], faults);
        return read!;
    }

    private static SalesStandard Sent(OwnKpis own)
    {
        var standard = SalesStandards.Gps with { Kpis = SalesStandards.Gps.Kpis.With(own.Kpis), Headline = own.Kpis };
        return StandardJson.Read(StandardJson.Write(standard)).Standard!;
    }

    private static bool IsSame(Kpi one, Kpi other) =>
        (one.Id, one.Name, one.Source, one.Kind, one.Family, one.Bearing, one.Unit, one.Formula, one.Credit, one.Basis)
        == (other.Id, other.Name, other.Source, other.Kind, other.Family, other.Bearing, other.Unit, other.Formula,
            other.Credit, other.Basis)
        && one.Terms.Zip(other.Terms).All(pair => IsSame(pair.First, pair.Second));

    private static bool IsSame(KpiTerm one, KpiTerm other) => one.Facts is null
        ? ReferenceEquals(one, other)
        : (one.Anchor, one.Credit) == (other.Anchor, other.Credit) && one.Facts.Accept(new SameTotal(one, other));

    private static IEnumerable<(long, long?)> Numbers(IReadOnlyList<KpiValue> values) =>
        values.Select(value => (value.Numerator, value.Denominator));

    public sealed record OwnKpis(IReadOnlyList<Kpi> Kpis)
    {
        public override string ToString() => string.Join(" | ", Kpis.Select(kpi => kpi.Formula.En));
    }

    private sealed class SameTotal(KpiTerm one, KpiTerm other) : IFactKindVisitor<bool>
    {
        public bool Visit<T>(FactKind<T> kind) =>
            one is FactTerm<T> left && other is FactTerm<T> right && left.Total.Equals(right.Total);
    }
}
