using System.Diagnostics;

namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>People who ask for pages all at once, each for the next one as soon as the last has come.</summary>
internal static class Crowd
{
    // No run goes on for longer, whatever it was asked for.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static async Task<IReadOnlyList<Visit>> AskAsync(
        HttpClient client, IReadOnlyList<(string Kind, string Address)> pages, int atATime)
    {
        var next = -1;
        var running = Stopwatch.StartNew();
        var people = Enumerable.Range(0, atATime).Select(_ => Task.Run(async () =>
        {
            List<Visit> visits = [];
            while (running.Elapsed < Longest && Interlocked.Increment(ref next) is var place && place < pages.Count)
            {
                visits.Add(await VisitAsync(client, pages[place].Kind, pages[place].Address));
            }

            return visits;
        }));
        return [.. (await Task.WhenAll(people)).SelectMany(visits => visits)];
    }

    public static async Task<Visit> VisitAsync(HttpClient client, string kind, string address)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        var body = await answer.Content.ReadAsByteArrayAsync();
        return new(kind, address, (int)answer.StatusCode, watch.Elapsed.TotalMilliseconds, body.Length);
    }
}
