using System.Security.Cryptography;

namespace Funnel.Samples.Tests.Console;

public sealed class GenerateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    [Fact]
    public void Generate_Twice_GivesTheSameBytes()
    {
        Assert.Equal(HashOf("one", "7"), HashOf("two", "7"));
        Assert.NotEqual(HashOf("one", "7"), HashOf("three", "8"));
    }

    [Theory]
    [InlineData("gps")]
    [InlineData("sgm")]
    [InlineData("lotus")]
    [InlineData("nissan")]
    [InlineData("drm")]
    public void Generate_UnderAnyStandard_IsSound(string standard)
    {
        var folder = Generate("data", "20101001", standard: standard);

        var run = HostRun.Of("validate", "--data", folder, "--standard", standard, "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(0, run.Json.GetProperty("errors").GetArrayLength());
        Assert.InRange(run.Json.GetProperty("findings").GetArrayLength(), 0, 5);
    }

    [Fact]
    public void Generate_AMonthFromItsMiddle_FillsEveryFile()
    {
        var folder = Generate("data", "5");

        var lines = Directory.EnumerateFiles(folder, "*.csv")
            .ToDictionary(file => Path.GetFileName(file), file => File.ReadLines(file).Count());
        Assert.Equal(10, lines.Count);
        Assert.All(lines, file => Assert.True(file.Value > 1, file.Key));
        // Two dealers, four months, fifty cards each; the duplicates come on top.
        Assert.InRange(lines["cards.csv"], 401, 410);
    }

    [Theory]
    [InlineData("transferred")]
    [InlineData("merged")]
    [InlineData("dormant")]
    [InlineData("reactivated")]
    [InlineData("order-cancelled")]
    [InlineData("lost")]
    public void Generate_AYear_HoldsEveryKindOfEvent(string kind)
    {
        var folder = Generate("data", "3", cardsPerMonth: "400");

        var events = File.ReadLines(Path.Combine(folder, "events.csv"));
        Assert.Contains(events, line => line.Split(',')[2] == kind);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Generate(string name, string seed, string standard = "gps", string cardsPerMonth = "50")
    {
        var folder = Path.Combine(_folder.FullName, name);
        var run = HostRun.Of([
            "generate", "--dealers", "2", "--consultants", "4", "--months", "4", "--cards-per-month",
            cardsPerMonth, "--from", "2010-07-15", "--seed", seed, "--out", folder, "--standard", standard]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return folder;
    }

    private static string Sha256Of(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private string HashOf(string name, string seed)
    {
        var files = Directory.EnumerateFiles(Generate(name, seed)).Order(StringComparer.Ordinal);
        return string.Join('\n', files.Select(f => $"{Path.GetFileName(f)} {Sha256Of(f)}"));
    }
}
