using System.Globalization;
using Funnel.Domain.Exchange.Tests.Reading;

namespace Funnel.Domain.Exchange.Tests.Fuzzing;

/// <summary>
/// Spoilt datasets, always the same ones: none makes the reader throw or hang, and what stands of each can be written
/// and read again. FUNNEL_FUZZ_RUNS asks for a longer run, FUNNEL_FUZZ_SEED for another one.
/// </summary>
public sealed class DatasetFuzzTests
{
    private const int UsualRuns = 250;

    [Fact]
    public void Read_SpoiltDatasets_NeverThrowsAndWhatStandsIsReadAgain()
    {
        using var sound = FullFolder.Make();
        using var written = new SampleFolder();
        var files = Directory.GetFiles(sound.Path).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes);
        var first = Asked("FUNNEL_FUZZ_SEED", otherwise: 1);
        var runs = Asked("FUNNEL_FUZZ_RUNS", UsualRuns);
        for (var seed = first; seed < first + runs; seed++)
        {
            var spoilt = new DatasetMutator(seed).Spoil(files);
            var wrong = Try(sound, written, spoilt);
            Assert.True(wrong is null, $"Seed {seed}: {wrong}");
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

        DatasetWriter.WriteFolder(written.Path, dataset.History, dataset.Targets);
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
