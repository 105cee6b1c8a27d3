using Funnel.Samples.Tests.Console;

namespace Funnel.Samples.Tests.Warehouse;

public sealed class SameJsonTests
{
    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Report_OfMadeUpData_IsTheConsolesToTheByte(string kind)
    {
        using var store = TestStore.Of(kind);
        foreach (var (seed, standard) in ((int, string)[])[(1, "gps"), (2, "lotus"), (3, "drm")])
        {
            using var data = BothHosts.Generated(seed, standard);
            BothHosts.Load(store, data.Path, "2010-10-31", "--standard", standard);
            BothHosts.AgreeOnEverything(store, data.Path, "2010-10-01", "2010-10-31", "--standard", standard);
            BothHosts.Load(store, data.Path, "2010-10-13", "--standard", standard);
            BothHosts.AgreeOnEverything(store, data.Path, "2010-09-20", "2010-10-13", "--standard", standard);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Report_OfNamesThatReadLikeSql_IsTheConsolesToTheByte(string kind)
    {
        using var store = TestStore.Of(kind);
        using var data = Hostile();

        BothHosts.Load(store, data.Path, "2010-10-31");

        BothHosts.AgreeOnEverything(store, data.Path, "2010-10-01", "2010-10-31");
        foreach (var dealer in (string[])["x'); DROP TABLE funnel_cards; --", "\\N", "nobody's", ""])
        {
            BothHosts.Agree(
                store, data.Path, "worklist", "--today", "2010-10-31", "--list", "overdue", "--dealer", dealer);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Report_ByMonth_NeedsEveryMonthsEnd(string kind)
    {
        using var store = TestStore.Of(kind);
        using var data = BothHosts.Generated(4);
        string[] months = ["report", "--from", "2010-08-15", "--to", "2010-10-31", "--by", "month,dealer"];
        BothHosts.Load(store, data.Path, "2010-10-31");
        BothHosts.Load(store, data.Path, "2010-08-31", "--known-on", "2010-10-31");

        var lacking = WarehouseRun.Of([.. months, "--store", store.Argument]);
        Assert.Equal(1, lacking.Code);
        Assert.Equal(
            "Nothing is loaded as of 2010-09-30 (known on 2010-10-31); loaded: 2010-08-31 (known on 2010-10-31) (gps), "
            + "2010-10-31 (gps).",
            lacking.Error.Trim());

        BothHosts.Load(store, data.Path, "2010-09-30", "--known-on", "2010-10-31");
        BothHosts.Agree(store, data.Path, months);
    }

    [SkippableTheory]
    [MemberData(nameof(TestStore.Kinds), MemberType = typeof(TestStore))]
    public void Report_SeenFromAnEarlierDay_IsTheConsoles(string kind)
    {
        using var store = TestStore.Of(kind);
        using var data = DatasetFolder.October();
        BothHosts.Load(store, data.Path, "2010-10-14");

        BothHosts.Agree(
            store, data.Path, "report", "--from", "2010-10-01", "--to", "2010-10-31", "--as-of", "2010-10-14");
    }

    [Fact]
    public void Report_OfWhatIsNotThere_SaysWhatIs()
    {
        using var store = TestStore.Of("sqlite");
        using var data = DatasetFolder.October();
        string[] october = ["report", "--store", store.Argument, "--from", "2010-10-01", "--to", "2010-10-31"];

        Refuses("Nothing is loaded as of 2010-10-31; loaded: -.", october);
        BothHosts.Load(store, data.Path, "2010-10-31");
        Refuses(
            "As of 2010-10-31 the standard 'gps' is loaded, not 'drm'; loaded: 2010-10-31 (gps).",
            [.. october, "--standard", "drm"]);
        Refuses(
            "--as-of 2010-11-30 lies after --to 2010-10-31, but a snapshot tells of its own day only; loaded: "
            + "2010-10-31 (gps).",
            [.. october, "--as-of", "2010-11-30"]);
    }

    private static void Refuses(string message, string[] args)
    {
        var run = WarehouseRun.Of(args);
        Assert.Equal(1, run.Code);
        Assert.Equal(message, run.Error.Trim());
        Assert.Empty(run.Output);
    }

    /// <summary>October's customers, with ids, models and regions that would do harm inside a statement.</summary>
    private static DatasetFolder Hostile()
    {
        string[] names =
        [
            "x'); DROP TABLE funnel_cards; --", "\\N", "@p0", "\\'; DROP DATABASE funnel", "tab\tand \\t", "{x:String}",
            "%s%d", "ÄÖ 𝄞 星河", "null", "1=1 OR '1'='1", "\uE000\uE0001", "\b\f\u0007",
        ];
        var folder = new DatasetFolder();
        folder.Write(
            "dealers.csv",
            ["dealer,name,region",
                .. names.Select((name, i) => $"{Csv(name)},n,{Csv(names[(i + 1) % names.Length])}")]);
        folder.Write(
            "cards.csv",
            [
                "card,dealer,consultant,customer_kind,channel,media,filed_on,model,level,next_contact_on",
                .. names.Select((name, i) => $"{Csv("K" + name)},{Csv(name)},{Csv("C" + name)},retail,phone,"
                    + $"{(i % 2 == 0 ? "A" : "")},2010-10-0{1 + (i % 9)},{Csv(names[^(i + 1)])},A,2010-10-20"),
            ]);
        return folder;
    }

    private static string Csv(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
