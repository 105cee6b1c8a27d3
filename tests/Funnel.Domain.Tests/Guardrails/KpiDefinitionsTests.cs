using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// What a KPI's figure depends on is approved like the public API: a formula that is edited is given a new version, or
/// figures that were reported would change without a word. Lines of earlier versions stay.
/// </summary>
public sealed class KpiDefinitionsTests
{
    private const string Approved = "tests/Funnel.Domain.Tests/Guardrails/KpiDefinitions.approved.txt";

    [Fact]
    public void Kpis_OfEveryStandard_AreDefinedAsApproved()
    {
        var approved = File.ReadLines(Path.Combine(SourceTree.Root, Approved)).ToHashSet(StringComparer.Ordinal);
        var lines = LinesOf(SalesStandards.All).ToList();
        File.WriteAllLines(
            Path.Combine(AppContext.BaseDirectory, "KpiDefinitions.received.txt"),
            approved.Union(lines).Order(StringComparer.Ordinal));

        Guard.None(
            lines.Where(line => !approved.Contains(line)),
            $"KPIs whose id, version and fingerprint are not in {Approved}; an edited formula needs a new version:");
    }

    [Fact]
    public void Approved_Versions_HaveOneFingerprintEach()
    {
        var twice = File.ReadLines(Path.Combine(SourceTree.Root, Approved))
            .Select(line => line.Split(' '))
            .GroupBy(line => (Id: line[0], Version: line[1], Scale: line[2]))
            .Where(lines => lines.Count() > 1)
            .Select(lines => $"{lines.Key}");

        Guard.None(twice, "Versions that were edited and not given a new number:");
    }

    [Fact]
    public void Fingerprint_OfAnEditedFormula_IsAnother()
    {
        var kpi = FlowRateKpis.CloseRate;
        var renamed = Closed("another name", Anchor.AsOf, CardSets.Prospects);
        var edited = Closed(kpi.Name.En, Anchor.AsOf, CardSets.New);
        var later = Closed(kpi.Name.En, Anchor.Cut, CardSets.Prospects);

        Assert.NotEqual(kpi.Fingerprint, edited.Fingerprint);
        Assert.Equal(kpi.Fingerprint, renamed.Fingerprint);
        Assert.NotEqual(kpi.Fingerprint, later.Fingerprint);
    }

    // A KPI of the levels is another one under each scale.
    private static IEnumerable<string> LinesOf(IEnumerable<SalesStandard> standards) => standards
        .SelectMany(standard => standard.Kpis.All, (standard, kpi) => (Scale: standard.Scale.Code, Kpi: kpi))
        .GroupBy(one => (one.Kpi.Id, one.Kpi.Version))
        .SelectMany(ones => ones.DistinctBy(one => one.Kpi.Fingerprint).Count() == 1
            ? ones.Take(1).Select(one => one with { Scale = "any" })
            : ones.DistinctBy(one => one.Scale))
        .Select(one => $"{one.Kpi.Id} {one.Kpi.Version} {one.Scale} {one.Kpi.Fingerprint}");

    private static Kpi Closed(string name, Anchor anchor, Condition<CardFacts> of) => Kpi.Rate(
        "close-rate",
        "成交率",
        name,
        Source.Ours,
        new(FactKinds.Cards, anchor, of),
        (CardColumns.DeliveredOn <= Day.AsOf).Called("已成交", "delivered"));
}
