using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>
/// Loads the dashboard host as many people would: <c>dashboard [--cards N] [--store FILE] [--requests N]
/// [--at-a-time N]</c>. A store that is not there yet is made, which takes its time; a given one is kept.
/// </summary>
internal static class DashboardLoad
{
    private const int WarmUps = 400;
    private const int Recordings = 20;

    public static async Task<int> RunAsync(string[] args)
    {
        var cards = Option(args, "--cards", 200_000);
        var requests = Option(args, "--requests", 2_000);
        var atATime = Option(args, "--at-a-time", 20);
        var given = Text(args, "--store");
        var folder = given is null ? Directory.CreateTempSubdirectory("funnel-dashboard-load-") : null;
        try
        {
            await LoadAsync(given ?? Path.Combine(folder!.FullName, "funnel.db"), cards, requests, atATime);
            return 0;
        }
        finally
        {
            folder?.Delete(recursive: true);
        }
    }

    private static async Task LoadAsync(string store, int cards, int requests, int atATime)
    {
        var isNew = !File.Exists(store);
        await using var host = await DashboardProcess.StartAsync(store, cards);
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = host.Address };
        var first = await Crowd.VisitAsync(client, "overview, group", "/");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{CardsIn(store):N0} cards, {DashboardProcess.Dealers} dealers of {DashboardProcess.Consultants} "
            + $"consultants, {DashboardProcess.Months} months; {Environment.ProcessorCount} processors, "
            + $".NET {Environment.Version}. Store {new FileInfo(store).Length / 1e6:N0} MB; "
            + $"{(isNew ? "made and " : "")}listening after {host.StartUp.TotalSeconds:F1} s; "
            + $"first page after a further {first.Milliseconds / 1000:F2} s.\n"));
        await Crowd.AskAsync(client, Pages(cards, seed: 1, WarmUps), atATime);
        var (watch, cpu) = (Stopwatch.StartNew(), host.CpuTime);
        var visits = await Crowd.AskAsync(client, Pages(cards, seed: 2, requests), atATime);
        var (seconds, spent) = (watch.Elapsed.TotalSeconds, host.CpuTime - cpu);
        VisitTable.Print(visits);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{atATime} at a time, after {WarmUps} others: {visits.Count / seconds:F0} pages a second; "
            + $"host: {spent.TotalMilliseconds / visits.Count:F1} ms of processor a page, "
            + $"{host.PeakMegaBytes:N0} MB at most.\n"));
        await RecordAsync(client, new(cards, seed: 3));
        Explain(visits);
    }

    /// <summary>One person alone records follow-ups, and looks at the overviews that each has changed.</summary>
    private static async Task RecordAsync(HttpClient client, PageMix mix)
    {
        List<Visit> visits = [];
        for (var tried = 0; visits.Count < Recordings * 3 && tried < Recordings * 20; tried++)
        {
            var card = mix.Card();
            if (await FollowUp.RecordAsync(client, card) is not { } recorded)
            {
                continue;
            }

            visits.Add(recorded);
            visits.Add(await Crowd.VisitAsync(client, "then the group's overview", "/"));
            visits.Add(await Crowd.VisitAsync(client, "then the dealer's overview", $"/?dealer=D{card[8..11]}"));
        }

        if (visits.Count > 0)
        {
            VisitTable.Print(visits);
        }
        else
        {
            Console.WriteLine("No card took a follow-up.");
        }
    }

    private static long CardsIn(string store)
    {
        using var connection = new SqliteConnection($"Data Source={store};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var count = new SqliteCommand("SELECT COUNT(DISTINCT card) FROM funnel_cards", connection);
        return (long)count.ExecuteScalar()!;
    }

    private static void Explain(IEnumerable<Visit> visits)
    {
        foreach (var kind in visits.Where(visit => visit.Status != 200).GroupBy(visit => (visit.Kind, visit.Status)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{kind.Key.Kind} answered {kind.Key.Status}, such as {kind.First().Address}"));
        }
    }

    private static List<(string Kind, string Address)> Pages(int cards, int seed, int count)
    {
        var mix = new PageMix(cards, seed);
        return [.. Enumerable.Range(0, count).Select(_ => mix.Next())];
    }

    private static int Option(string[] args, string name, int usual) =>
        Text(args, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;

    private static string? Text(string[] args, string name) =>
        Array.IndexOf(args, name) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;
}
