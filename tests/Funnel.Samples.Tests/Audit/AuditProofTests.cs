using Funnel.Domain.Audit;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Domain.Statistics;
using Funnel.Samples.Generation;
using Funnel.Samples.Generation.Planting;
using NodaTime;

namespace Funnel.Samples.Tests.Audit;

/// <summary>
/// On a generated network hardly anybody is named, and who was made odd is found with the records; benchmarks/results
/// has the figures of a larger one.
/// </summary>
public sealed class AuditProofTests : IDisposable
{
    private static readonly GenerationOptions Options =
        new(dealers: 4, consultants: 8, months: 12, seed: 7, from: new(2010, 1, 1))
        {
            CardsPerMonth = 100,
            LatePerThousand = 40,
        };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    [Fact]
    public void Audit_OfACleanNetwork_NamesAtMostOneInTwentyPerRule()
    {
        DatasetGenerator.Generate(_folder.FullName, Options);
        DatasetPlanting.TellMoments(_folder.FullName, Options);

        var report = Audit();

        Assert.Equal(
            "identity-swapped",
            Assert.Single(report.Counts, count => count.NotApplicable is not null).Rule.Id);
        Assert.All(
            PlantedRecall.Of(report, []), rule => Assert.True(20 * rule.Others <= 32, $"{rule.Rule}: {rule.Others}"));
    }

    [Fact]
    public void Audit_OfANetworkWithOddities_FindsThemWithTheirRecords()
    {
        DatasetGenerator.Generate(_folder.FullName, Options);
        DatasetPlanting.TellMoments(_folder.FullName, Options);
        var planted = DatasetPlanting.Plant(_folder.FullName, Options);

        var recall = PlantedRecall.Of(Audit(), planted);

        Assert.Equal(15, recall.Count);
        Assert.All(recall, rule => Assert.Equal((rule.Rule, 4, 4), (rule.Rule, rule.Planted, rule.Found)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private AuditReport Audit()
    {
        var dataset = DatasetReader.Read(_folder.FullName, new(SalesStandards.Gps.CardRules));
        Assert.Empty(dataset.Errors);
        var period = EntryBook.WithAllKnown(dataset.History, Options.From, new LocalDate(2010, 12, 31));
        return PeerAudit.Of(EntryBook.Of(dataset.History, period, closes: dataset.Closes));
    }
}
