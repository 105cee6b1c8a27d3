using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.Benchmarks.Vendor;

/// <summary>The figures of an event store in a SQLite file: of its latest month, and of the one before.</summary>
internal sealed class StoreComparison(string file, SalesStandard standard)
{
    private const int Runs = 3;

    public async Task RunAsync(FunnelHistory history, ReportingPeriod month)
    {
        await using (var context = Open())
        {
            await context.Database.EnsureCreatedAsync();
            var archive = new FunnelStore(context, standard).Archive;
            await Row("store: import", () => archive.ImportAsync(history, month.To), 1);
        }

        var dealer = Dimensions.Dealer.Is(history.Dealers[0].Id.Value);
        await Row("store: this month", () => Ask(month, null));
        await Row("store: this month, one dealer", () => Ask(month, dealer));
        await Row("store: last month", () => Ask(month.Previous(), null));
        await Row("store: last month, one dealer", () => Ask(month.Previous(), dealer));
    }

    private FunnelContext Open() =>
        new(new DbContextOptionsBuilder<FunnelContext>().UseSqlite($"Data Source={file}").Options);

    private async Task Ask(ReportingPeriod period, Scope? whose)
    {
        await using var context = Open();
        var table = await new FunnelStore(context, standard).Reports.EvaluateAsync(
            standard.Kpis.All, period, [Dimensions.Consultant], whose);
        _ = table.Total.Count;
    }

    private static async Task Row(string what, Func<Task> run, int runs = Runs)
    {
        var best = double.MaxValue;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var i = 0; i < runs; i++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        var bytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {best:F0} | {bytes / 1024.0:F0} |"));
    }
}
