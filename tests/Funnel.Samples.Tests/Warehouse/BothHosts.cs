using Funnel.Samples.Tests.Console;

namespace Funnel.Samples.Tests.Warehouse;

/// <summary>Asks the console host and the warehouse host the same, and expects the same bytes.</summary>
internal static class BothHosts
{
    private static readonly string[] Lists =
        ["due", "overdue", "contacted", "dormancy-candidates", "reassignment", "owner-contacts"];

    private static readonly string[] Groupings =
    [
        "", "dealer", "region", "consultant", "channel,media", "lead-source,level", "model,customer-kind",
        "dealer,region,consultant,channel,media,lead-source,model,customer-kind,level",
    ];

    public static void Load(TestStore store, string folder, string asOf, params string[] more)
    {
        var run = WarehouseRun.Of(["load", "--data", folder, "--as-of", asOf, "--store", store.Argument, .. more]);
        Assert.True(run.Code == 0, run.Error);
    }

    public static void AgreeOnEverything(TestStore store, string folder, string from, string asOf, params string[] more)
    {
        foreach (var by in Groupings)
        {
            string[] grouped = by.Length > 0 ? ["--by", by] : [];
            Agree(store, folder, ["report", "--from", from, "--to", asOf, .. grouped, .. more]);
        }

        foreach (var list in Lists)
        {
            Agree(store, folder, ["worklist", "--today", asOf, "--list", list, .. more]);
        }
    }

    public static void Agree(TestStore store, string folder, params string[] asked)
    {
        string[] formats = asked[0] == "report" ? ["json", "table", "csv"] : ["json", "table"];
        foreach (var format in formats)
        {
            var expected = HostRun.Of([.. asked, "--format", format, "--data", folder]);
            var actual = WarehouseRun.Of([.. asked, "--format", format, "--store", store.Argument]);
            Assert.Equal(0, expected.Code);
            Assert.True(actual.Code == 0, actual.Error);
            Assert.Equal(expected.Output, actual.Output);
        }
    }

    /// <summary>A dataset made up from a seed.</summary>
    public static DatasetFolder Generated(int seed, string standard = "gps")
    {
        var folder = new DatasetFolder();
        var run = HostRun.Of(
            "generate", "--dealers", "3", "--consultants", "2", "--months", "4", "--from", "2010-07-01",
            "--cards-per-month", "20", "--seed", seed.ToString(), "--standard", standard, "--out", folder.Path);
        Assert.True(run.Code == 0, run.Error);
        return folder;
    }
}
