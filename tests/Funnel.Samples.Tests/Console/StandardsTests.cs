using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

public sealed class StandardsTests
{
    [Fact]
    public void Run_WithoutAStandard_GivesAllFive() => Assert.Equal(
        ["gps", "sgm", "lotus", "nissan", "drm"],
        HostRun.Of("standards", "--format", "json").Json.GetProperty("standards").EnumerateArray()
            .Select(standard => standard.GetProperty("standard").GetString()));

    [Fact]
    public void Run_Lotus_GivesLevelsListsAndRulesWithNamesAndSource()
    {
        var lotus = One("lotus");

        Assert.Equal(["O", "H", "A", "B", "C"], CodesOf(lotus.GetProperty("levels")));
        Assert.Equal("P2D", lotus.GetProperty("levels")[1].GetProperty("contactInterval").GetString());
        var manner = lotus.GetProperty("lists").GetProperty("manners")[1];
        Assert.Equal(
            ("message", "短信", "message", "LOTUS"),
            (Text(manner, "code"), Text(manner, "zh"), Text(manner, "en"), Text(manner, "source")));
        Assert.Contains(
            lotus.GetProperty("rules").EnumerateArray(),
            rule => Text(rule, "part") == "dormancy" && Text(rule, "key") == "more-than-days"
                && Text(rule, "en") == "15");
    }

    [Fact]
    public void Run_Gps_GivesTheSevenQuestionsAndFourFollowUpLevels()
    {
        var gps = One("gps");

        Assert.Equal(
            ["budget", "current-vehicle", "use", "other-models", "payment", "accessories", "date-needed"],
            CodesOf(gps.GetProperty("keyQuestions")));
        Assert.Equal(
            ["P3D", "P7D", "P15D", "P30D"],
            gps.GetProperty("followUpLevels").EnumerateArray().Select(level => Text(level, "interval")));
        Assert.Equal(
            [
                "customer-dissatisfied", "neglected", "load", "consultant-left", "promoted", "no-progress", "other",
            ],
            CodesOf(gps.GetProperty("lists").GetProperty("handoverCauses")));
        Assert.Equal(
            ["website", "vertical-site", "short-video", "chat", "mail", "manufacturer", "other"],
            CodesOf(gps.GetProperty("lists").GetProperty("platforms")));
        Assert.Equal(
            [
                "price", "no-stock", "colour", "delivery-time", "finance", "service", "old-car", "family", "other",
            ],
            CodesOf(gps.GetProperty("lists").GetProperty("lostDetails")));
    }

    [Fact]
    public void Run_Table_NamesPartsKeysAndSources()
    {
        var run = HostRun.Of("standards", "--standard", "nissan", "--lang", "zh");

        Assert.Equal(0, run.Code);
        Assert.Contains("代码表", run.Output, StringComparison.Ordinal);
        Assert.Contains("manner/showroom  展厅接待  (GPS 2.7)", run.Output, StringComparison.Ordinal);
        Assert.Contains("owner-referral  1  (NISSAN", run.Output, StringComparison.Ordinal);
    }

    private static JsonElement One(string standard) => Assert.Single(
        HostRun.Of("standards", "--standard", standard, "--format", "json").Json
            .GetProperty("standards").EnumerateArray());

    private static IEnumerable<string?> CodesOf(JsonElement list) =>
        list.EnumerateArray().Select(item => Text(item, "code"));

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}
