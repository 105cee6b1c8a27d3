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
        Assert.Equal(11, lines.Count);
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

    [Fact]
    public void Generate_AYear_HoldsAgreedDatesLostDetailsSecondCarsAndReturns()
    {
        var folder = Generate("data", "3", cardsPerMonth: "400");
        var cards = Rows(folder, "cards.csv");
        var events = Rows(folder, "events.csv");

        Assert.InRange(ShareOf(events.Where(row => row["next_contact_on"] != ""), "agreed"), 0.35, 0.41);
        Assert.InRange(ShareOf(events.Where(row => row["reason"] == "competitor"), "detail"), 0.8, 0.98);
        Assert.All(events.Where(row => row["reason"] == "unreachable"), row => Assert.Equal("", row["detail"]));
        var second = cards.First(row => row["unit"] == "2");
        Assert.Contains(cards, row => row["unit"] == "1" && row["phone"] == second["phone"]);
        Assert.InRange(ShareOf(cards, "returns_from"), 0.002, 0.03);
        var lost = events.Where(row => row["event"] == "lost").ToDictionary(row => row["card"], row => row["on"]);
        Assert.All(
            cards.Where(row => row["returns_from"] != ""),
            row => Assert.True(string.CompareOrdinal(lost[row["returns_from"]], row["filed_on"]) < 0));
    }

    [Fact]
    public void Generate_AYear_HoldsLeadsOfEveryFate()
    {
        var leads = Rows(Generate("data", "3", cardsPerMonth: "400"), "leads.csv");

        Assert.InRange(ShareOf(leads, "responded_at"), 0.85, 0.97);
        Assert.InRange(ShareOf(leads, "card"), 0.15, 0.5);
        Assert.InRange(ShareOf(leads.Where(row => row["card"] == ""), "arrived_at"), 0.01, 0.15);
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

    private static List<Dictionary<string, string>> Rows(string folder, string file)
    {
        var lines = File.ReadAllLines(Path.Combine(folder, file));
        var columns = lines[0].TrimStart('\uFEFF').Split(',');
        return
        [
            .. lines.Skip(1).Select(line =>
                columns.Zip(line.Split(',')).ToDictionary(field => field.First, field => field.Second)),
        ];
    }

    private static double ShareOf(IEnumerable<Dictionary<string, string>> rows, string column)
    {
        var all = rows.ToList();
        return (double)all.Count(row => row[column] != "") / all.Count;
    }

    private static string Sha256Of(string file) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));

    private string HashOf(string name, string seed)
    {
        var files = Directory.EnumerateFiles(Generate(name, seed)).Order(StringComparer.Ordinal);
        return string.Join('\n', files.Select(f => $"{Path.GetFileName(f)} {Sha256Of(f)}"));
    }
}
