using System.IO.Compression;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Answers;

[Collection(SharedDashboard.Name)]
public sealed class ExportTests(RunningDashboard dashboard)
{
    [Fact]
    public async Task Dataset_TakenOut_ReadsAsTheHistoryInTheStore()
    {
        var card = await OwnCard.FileAsync(dashboard, "=欧阳", "13998765432");
        using var reader = new Reader(dashboard);
        await reader.ChooseAsync("personal", "shown");

        var dataset = await DownloadAsync(reader);

        var (history, targets) = await dashboard.AskAsync(async (_, store) =>
            (await store.Archive.ReadAsync(), await store.Archive.TargetsAsync()));
        Assert.Empty(dataset.Errors);
        Assert.Equal(history.Cards.Count, dataset.History.Cards.Count);
        Assert.Equal(targets.Count, dataset.Targets.Count);
        Assert.Equal(Figures(history), Figures(dataset.History));
        var customer = dataset.History.Cards.Single(one => one.Id.Value == card).Filing.Customer;
        Assert.Equal(("=欧阳", "13998765432"), (customer?.Name, customer?.Phone));
    }

    [Fact]
    public async Task Dataset_TakenOutWhileNamesAreMasked_HoldsNobodysName()
    {
        await OwnCard.FileAsync(dashboard, "欧阳震华", "13998765432");
        using var reader = new Reader(dashboard);

        var dataset = await DownloadAsync(reader);

        Assert.True(dataset.History.Cards.Count > 0);
        Assert.All(dataset.History.Cards, card => Assert.Null(card.Filing.Customer));
    }

    [Fact]
    public async Task Dataset_OnTheImportsPage_IsOffered()
    {
        using var reader = new Reader(dashboard);

        Assert.Contains("/dataset.zip", (await reader.ReadAsync("/import")).Links);
    }

    private static List<string> Figures(FunnelHistory history)
    {
        var table = SalesStandards.Gps.Figures(history, ReportingPeriod.Month(2026, 2))
            .By(Dimensions.Consultant).TableOf(default);
        return
        [
            .. table.Groups.SelectMany(group =>
                group.Values.Select(value => string.Join(' ', group.Key.Values) + value)),
        ];
    }

    private static async Task<Dataset> DownloadAsync(Reader reader)
    {
        using var answer = await reader.GetAsync("/dataset.zip");
        answer.EnsureSuccessStatusCode();
        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("dataset-2026-03-18.zip", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        var folder = Directory.CreateTempSubdirectory("funnel-dashboard-tests-");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(await answer.Content.ReadAsStreamAsync(), folder.FullName);
            return DatasetReader.Read(folder.FullName, new(SalesStandards.Gps.CardRules));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
