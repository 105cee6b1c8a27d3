using Funnel.Samples.Generation;
using NodaTime;

namespace Funnel.Samples.Tests.Console;

/// <summary>Two dealers made up for 29 months, one row in twenty written down late.</summary>
public sealed class MadeUpDealers : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    public MadeUpDealers() => DatasetGenerator.Generate(
        Folder,
        new(dealers: 2, consultants: 4, months: 29, seed: 3, from: new LocalDate(2024, 1, 1))
        {
            LatePerThousand = 50,
        });

    public string Folder => _folder.FullName;

    /// <summary>What a command that succeeds writes.</summary>
    internal string Run(string command, params string[] more)
    {
        var run = HostRun.Of([command, "--data", Folder, .. more]);
        Assert.Equal(0, run.Code);
        return run.Output;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
