using System.Diagnostics;
using System.Globalization;
using Funnel.Domain.Exchange.Tests.Reading;
using Xunit.Abstractions;

namespace Funnel.Domain.Exchange.Tests.Fuzzing;

/// <summary>
/// Spoilt datasets, always the same ones: none makes the reader throw, hang or keep memory, and what stands of each can
/// be written and read again. FUNNEL_FUZZ_RUNS asks for a longer run, FUNNEL_FUZZ_SEED for another one.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class DatasetFuzzTests(ITestOutputHelper output)
{
    private const int UsualRuns = 250;
    private const int MostTold = 10;
    private const long MostKeptBytes = 16 << 20;

    // A thousand times what one takes; a machine that does much else at the same time is no hang.
    private static readonly TimeSpan MostForOne = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Read_SpoiltDatasets_NeverThrowsAndWhatStandsIsReadAgain()
    {
        using var sound = FullFolder.Make();
        using var written = new SampleFolder();
        var files = Directory.GetFiles(sound.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        var first = Asked("FUNNEL_FUZZ_SEED", otherwise: 1);
        var runs = Asked("FUNNEL_FUZZ_RUNS", UsualRuns);
        List<string> wrong = [];

        // The first one waits for the compiler, and is none of those timed.
        Assert.Null(Try(sound, written, files));
        var (longest, slowest, kept) = (TimeSpan.Zero, first, 0L);
        for (var run = 0; run < runs && wrong.Count < MostTold; run++)
        {
            var (seed, watch) = (first + run, Stopwatch.StartNew());
            var trial = Task.Run(() => Try(sound, written, new DatasetMutator(seed).Spoil(files)));
            var found = await Bounded(trial, seed);
            (longest, slowest) = watch.Elapsed > longest ? (watch.Elapsed, seed) : (longest, slowest);
            if (found is not null)
            {
                wrong.Add($"Seed {seed}: {found}");
            }

            // What is kept for good is there after a few.
            kept = run == runs / 5 ? GC.GetTotalMemory(forceFullCollection: true) : kept;
        }

        var grown = GC.GetTotalMemory(forceFullCollection: true) - kept;
        output.WriteLine($"{runs} from seed {first}, {grown} bytes more kept than after a fifth of them;");
        output.WriteLine($"the longest took {longest.TotalMilliseconds:F0} ms (seed {slowest})");
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong));
        Assert.InRange(grown, long.MinValue, MostKeptBytes);
    }

    private static async Task<string?> Bounded(Task<string?> trial, int seed)
    {
        try
        {
            return await trial.WaitAsync(MostForOne);
        }
        catch (TimeoutException late)
        {
            throw new TimeoutException($"Seed {seed} takes more than {MostForOne}.", late);
        }
    }

    private static string? Try(SampleFolder folder, SampleFolder written, Dictionary<string, byte[]> files)
    {
        foreach (var (file, bytes) in files)
        {
            folder.With(file, bytes);
        }

        try
        {
            folder.Read();
            var dataset = folder.Read(skipErrors: true);
            RejectedRows.Write(folder.Path, SampleFolder.Options, dataset, Path.Combine(written.Path, "rejects"));
            return dataset.IsUsable ? WrongWithWriting(dataset, written) : null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return thrown.ToString();
        }
    }

    private static string? WrongWithWriting(Dataset dataset, SampleFolder written)
    {
        foreach (var file in Directory.GetFiles(written.Path))
        {
            File.Delete(file);
        }

        DatasetWriter.WriteFolder(written.Path, dataset);
        var again = written.Read();
        return again.Errors.Count > 0 ? string.Join('\n', again.Errors.Shown())
            : FullFolder.Shown(dataset) != FullFolder.Shown(again)
                ? $"{FullFolder.Shown(dataset)}\n--- read again:\n{FullFolder.Shown(again)}"
            : null;
    }

    private static int Asked(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var asked)
            ? asked
            : otherwise;
}
