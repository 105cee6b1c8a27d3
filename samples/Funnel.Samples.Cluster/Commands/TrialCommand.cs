using System.CommandLine;
using System.Globalization;
using Funnel.Domain.Standards;
using Funnel.Samples.Cluster.Hosting;
using Funnel.Samples.Cluster.Trials;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Cluster.Commands;

/// <summary>Plays schedules of kills, pauses and joins under load and checks the silos' promises after each.</summary>
internal sealed class TrialCommand : HostCommand
{
    private readonly Option<int> _seed = new("--seed")
    {
        Description = "The first schedule's seed; the same plays the same.",
        DefaultValueFactory = _ => 1,
    };

    private readonly Option<int> _schedules =
        new("--schedules") { Description = "How many schedules.", DefaultValueFactory = _ => 1 };

    private readonly Option<int> _silos =
        new("--silos") { Description = "Silos at first.", DefaultValueFactory = _ => 2 };

    private readonly Option<int> _port =
        new("--port") { Description = "The first silo's port.", DefaultValueFactory = _ => 11_200 };

    public TrialCommand(Terminal terminal)
        : base("trial", "Kills, pauses and adds silos under load and checks that nothing is lost.", terminal)
    {
        Add(_seed);
        Add(_schedules);
        Add(_silos);
        Add(_port);
    }

    protected override int Run(Invocation run)
    {
        var broken = 0;
        var first = run.Asked.GetValue(_seed);
        for (var seed = first; seed < first + run.Asked.GetValue(_schedules); seed++)
        {
            var folder = Directory.CreateTempSubdirectory("funnel-cluster-");
            try
            {
                var file = Path.Combine(folder.FullName, "funnel.db");
                var store = new NetworkStore($"sqlite:{file}", SalesStandards.Gps);
                var result = new Trial(store, seed, run.Asked.GetValue(_port))
                    .PlayAsync(run.Asked.GetValue(_silos), run.Cancellation).GetAwaiter().GetResult();
                Tell(run, result);
                broken += result.Broken.Count;
            }
            finally
            {
                Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
                folder.Delete(recursive: true);
            }
        }

        return broken == 0 ? ExitCodes.Done : ExitCodes.ErrorsInData;
    }

    private static void Tell(Invocation run, TrialResult result)
    {
        var (whole, partial, failed) = result.Reports;
        var kept = result.Broken.Count == 0 ? "every promise kept" : "BROKEN";
        run.Terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"seed {result.Seed}: {string.Join(' ', result.Played)}; {result.Moves} moves kept, {whole} reports whole, "
            + $"{partial} naming dealers as missing, {failed} unanswered; {result.Took.TotalSeconds:0} s; {kept}"));
        foreach (var broken in result.Broken)
        {
            run.Terminal.Output.WriteLine($"  {broken}");
        }

        run.Terminal.Output.Flush();
    }
}
