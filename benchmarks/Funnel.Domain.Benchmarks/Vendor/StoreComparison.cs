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

/// <summary>The figures of an event store in a SQLite file: of its latest month, and of the one before with and without
/// its last day kept.</summary>
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
        var last = month.Previous();
        await Row("store: last month, nothing kept of it", () => Ask(last, null, kept: 0));
        await Row("store: last month, one dealer, nothing kept of it", () => Ask(last, dealer, kept: 0));
        await Row("store: last month, asked for the first time", () => Ask(last, null), 1);
        await Row("store: last month", () => Ask(last, null));
        await Row("store: last month, one dealer", () => Ask(last, dealer));
        await Row("store: last month as known on its last day", () => Ask(new(last.From, last.To), null));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"The file holds {new FileInfo(file).Length / 1048576} MB."));
    }

    private FunnelContext Open() =>
        new(new DbContextOptionsBuilder<FunnelContext>().UseSqlite($"Data Source={file}").Options);

    private async Task Ask(ReportingPeriod period, Scope? whose, int kept = 1)
    {
        await using var context = Open();
        var options = new FunnelStoreOptions(standard) { MonthEnds = kept };
        var table = await new FunnelStore(context, options).Reports.EvaluateAsync(
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
