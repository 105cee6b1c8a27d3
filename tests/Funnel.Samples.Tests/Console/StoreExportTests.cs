using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Tests.Console;

/// <summary>An event store written out as a dataset: every row that went in, and the same bytes again.</summary>
public sealed class StoreExportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-test-");

    private string Made => Path.Combine(_folder.FullName, "made");

    [SkippableTheory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task Export_OfAStore_GivesEveryRowThatWentIn(string kind)
    {
        using var store = TestStore.Of(kind);
        await FillAsync(store.Argument);

        var first = Export("first", "--store", store.Argument);
        var again = Export("again", "--store", store.Argument);
        var unchanged = Export("unchanged", "--data", first);
        var plain = Export("plain", "--data", Made);

        Assert.Equal(RowsOf(plain), RowsOf(WithoutOwnIds(first)));
        Assert.Equal(FilesOf(first), FilesOf(again));
        Assert.Equal(FilesOf(first), FilesOf(unchanged));
        Assert.Equal(Report(Made), Report(first));
    }

    [Fact]
    public async Task Export_OfAStoreWithAcceptedExplanations_WritesThemToo()
    {
        using var store = TestStore.Of("sqlite");
        await FillAsync(store.Argument);
        await using var context = new FunnelContext(OptionsOf(store.Argument));
        await new FunnelStore(context, SalesStandards.Gps).Acceptances.AddAsync(
            [new("staff-phone", ["K2", "K1"], new("manager"), new(2010, 12, 31)) { Note = "one company" }],
            new(2010, 11, 2));

        var exported = Export("accepted", "--store", store.Argument);

        Assert.Equal(
            [
                "rule,members,by,until,note,recorded_on",
                "staff-phone,K1;K2,manager,2010-12-31,one company,2010-11-02",
            ],
            File.ReadAllLines(Path.Combine(exported, "accepted.csv")));
    }

    // The store names each row by its place, so that a correction can.
    private string WithoutOwnIds(string folder)
    {
        var target = Path.Combine(_folder.FullName, "without-ids");
        var dataset = DatasetReader.Read(folder, new(SalesStandards.Gps.CardRules));
        var history = dataset.History;
        DatasetWriter.WriteFolder(
            target,
            dataset with
            {
                History = history with
                {
                    Cards = [.. history.Cards.Select(WithoutOwnIds)],
                    Traffic = [.. history.Traffic.Select(one => one with { Entry = null })],
                    Leads = [.. history.Leads.Select(one => one with { Entry = null })],
                    BaseCustomers = [.. history.BaseCustomers.Select(one => one with { Entry = null })],
                    Checks = [.. history.Checks.Select(one => one with { Entry = null })],
                    RecordChecks = [.. history.RecordChecks.Select(one => one with { Entry = null })],
                    OwnerContacts = [.. history.OwnerContacts.Select(one => one with { Entry = null })],
                    OwnerTransfers = [.. history.OwnerTransfers.Select(one => one with { Entry = null })],
                },
            });
        return target;
    }

    private static CustomerCard WithoutOwnIds(CustomerCard card) => CustomerCard.Restore(
        card.Filing with { Entry = null }, card.Scale, card.Events.Select(e => e with { Entry = null }));

    [Fact]
    public void Export_WithoutASourceOrWithTwo_IsWrongUsage()
    {
        var folder = _folder.FullName;

        Assert.Equal(
            (1, "One of --data and --store is to be given."), CodeAndErrorOf("export", "--out", folder));
        Assert.Equal(1, CodeAndErrorOf("export", "--data", folder, "--store", "sqlite:x", "--out", folder).Code);
    }

    [Theory]
    [InlineData("mysql:x", 1, "--store is sqlite:FILE or postgres:CONNECTION, not 'mysql'.")]
    [InlineData("sqlite:/nowhere.db", 1, "There is no file '/nowhere.db'.")]
    public void Export_OfWhatIsNoStore_SaysSoInOneLine(string store, int code, string error) =>
        Assert.Equal((code, error), CodeAndErrorOf("export", "--store", store, "--out", _folder.FullName));

    [Fact]
    public void Export_OfAFileThatIsNoStore_Fails()
    {
        var path = Path.Combine(_folder.FullName, "not.db");
        File.WriteAllText(path, new string('x', 4096));

        var (code, error) = CodeAndErrorOf("export", "--store", "sqlite:" + path, "--out", _folder.FullName);

        Assert.Equal(3, code);
        Assert.StartsWith("The --store cannot be read: ", error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static (int Code, string Error) CodeAndErrorOf(params string[] args)
    {
        var run = HostRun.Of(args);
        return (run.Code, run.Error.TrimEnd());
    }

    private async Task FillAsync(string store)
    {
        Assert.Equal(0, HostRun.Of(
            "generate", "--dealers", "2", "--consultants", "2", "--months", "3", "--seed", "7", "--from", "2010-08-01",
            "--cards-per-month", "20", "--out", Made).Code);
        var standard = SalesStandards.Gps;
        var dataset = DatasetReader.Read(Made, new(standard.CardRules));
        await using var context = new FunnelContext(OptionsOf(store));
        await context.Database.EnsureCreatedAsync();
        var archive = new FunnelStore(context, standard).Archive;
        await archive.ImportAsync(dataset.History, new(2011, 12, 31));
        await archive.SetAsync(dataset.Targets);
    }

    private static DbContextOptions<FunnelContext> OptionsOf(string store)
    {
        var options = new DbContextOptionsBuilder<FunnelContext>();
        return store.StartsWith("sqlite:", StringComparison.Ordinal)
            ? options.UseSqlite($"Data Source={store["sqlite:".Length..]};Pooling=False").Options
            : options.UseNpgsql(store["postgres:".Length..]).Options;
    }

    private string Export(string name, params string[] source)
    {
        var target = Path.Combine(_folder.FullName, name);
        Assert.Equal((0, ""), CodeAndErrorOf(["export", "--out", target, .. source]));
        return target;
    }

    private static string Report(string folder) => HostRun.Of(
        "report", "--data", folder, "--from", "2010-09-01", "--to", "2010-09-30", "--as-of", "2010-10-15",
        "--by", "dealer,consultant,model", "--format", "json").Output;

    // The store keeps the records of one kind in the order they came in, and cards by their ids.
    private static Dictionary<string, List<string>> RowsOf(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(
            file => Path.GetFileName(file),
            file => File.ReadLines(file).Order(StringComparer.Ordinal).ToList());

    private static Dictionary<string, string> FilesOf(string folder) => Directory.EnumerateFiles(folder)
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
}
