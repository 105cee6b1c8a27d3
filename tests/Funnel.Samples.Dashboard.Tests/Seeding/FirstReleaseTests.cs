using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Funnel.Samples.Dashboard.Tests.Seeding;

public sealed class FirstReleaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-tests-");

    [Fact]
    public async Task Start_OnAStoreOfTheFirstRelease_KeepsItsCards()
    {
        var store = Path.Combine(_folder.FullName, "funnel.db");
        Fill(store);

        await using var dashboard = await DashboardHost.StartAsync(
            new() { Store = store, Today = RunningDashboard.Today, Seed = RunningDashboard.Size },
            CancellationToken.None);
        await using var scope = dashboard.Services.CreateAsyncScope();
        var history = await scope.ServiceProvider.GetRequiredService<FunnelStore>().Archive.ReadAsync();

        Assert.Equal(["C1", "C2"], history.Cards.Select(card => card.Id.Value).Order(StringComparer.Ordinal));
        Assert.Equal("North", Assert.Single(history.Dealers).Name);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static void Fill(string store)
    {
        using var text = typeof(FirstReleaseTests).Assembly.GetManifestResourceStream("first-release.sqlite.sql")!;
        using var reader = new StreamReader(text);
        using var connection = new SqliteConnection($"Data Source={store}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = reader.ReadToEnd();
        command.ExecuteNonQuery();
    }
}
