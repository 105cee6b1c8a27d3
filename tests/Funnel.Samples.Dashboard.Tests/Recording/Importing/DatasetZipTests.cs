using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Tests.Recording.Importing;

public sealed class DatasetZipTests
{
    private static readonly ImportLimits Small = new()
    {
        MostUnpacked = 4000, MostEntries = 5, MostTimes = 10, AlwaysAllowed = 1000,
    };

    [Theory]
    [InlineData("cards.csv", "events.csv")]
    [InlineData("data/cards.csv", "data/events.csv")]
    [InlineData("data\\cards.csv", "data\\events.csv")]
    public async Task UnpackAsync_FlatOrInOneFolder_WritesTheFilesUnderTheirOwnNames(string cards, string events)
    {
        using var zip = new ZipUnderTest((cards, "a"), (events, "b"));
        Assert.IsType<ZipContent.Unpacked>(await zip.UnpackAsync(Small));
        Assert.Equal(["cards.csv", "events.csv"], zip.Written);
    }

    [Fact]
    public async Task UnpackAsync_FilesOfNoDataset_AreSetAsideAndNamed()
    {
        using var zip = new ZipUnderTest(
            ("cards.csv", "a"), ("read.me", "b"), ("__MACOSX/._cards.csv", "c"), ("a/b/cards.csv", "d"));
        var unpacked = Assert.IsType<ZipContent.Unpacked>(await zip.UnpackAsync(Small));
        Assert.Equal(["read.me", "__MACOSX/._cards.csv", "a/b/cards.csv"], unpacked.Aside);
        Assert.Equal(["cards.csv"], zip.Written);
    }

    [Fact]
    public async Task UnpackAsync_AutoLeads_AreWrittenUnderNumbers()
    {
        using var zip = new ZipUnderTest(
            ("data/Mail 2.XML", "a"),
            ("data/cards.csv", "b"),
            ("data/mail.adf", "c"),
            ("data/._mail.adf", "d"),
            ("meta/about.xml", "e"));
        var unpacked = Assert.IsType<ZipContent.Unpacked>(await zip.UnpackAsync(Small));
        Assert.Equal(["data/._mail.adf", "meta/about.xml"], unpacked.Aside);
        Assert.Equal(["cards.csv", "leads-1.xml", "leads-2.adf"], zip.Written);
    }

    [Theory]
    [InlineData("../cards.csv")]
    [InlineData("..\\cards.csv")]
    [InlineData("/cards.csv")]
    [InlineData("C:/cards.csv")]
    [InlineData("data/../../cards.csv")]
    public async Task UnpackAsync_PathOutOfTheFolder_IsRefused(string path)
    {
        using var zip = new ZipUnderTest(("events.csv", "a"), (path, "b"));
        Assert.Equal("path-outside", await zip.RefusalAsync(Small));
        Assert.Empty(zip.Written);
    }

    [Theory]
    [InlineData("a/cards.csv", "b/events.csv")]
    [InlineData("cards.csv", "b/events.csv")]
    [InlineData("cards.csv", "cards.csv")]
    public async Task UnpackAsync_TwoPlacesOrTwice_IsRefused(string one, string other)
    {
        using var zip = new ZipUnderTest((one, "a"), (other, "b"));
        Assert.Equal("several-folders", await zip.RefusalAsync(Small));
    }

    [Fact]
    public async Task UnpackAsync_NothingOfADataset_IsRefused()
    {
        using var zip = new ZipUnderTest(("Cards.csv", "a"));
        Assert.Equal("no-dataset", await zip.RefusalAsync(Small));
    }

    [Fact]
    public async Task UnpackAsync_TooManyEntries_IsRefused()
    {
        using var zip = new ZipUnderTest([.. Enumerable.Range(0, 6).Select(n => ($"{n}.txt", "a"))]);
        Assert.Equal("too-many-entries", await zip.RefusalAsync(Small));
    }

    [Fact]
    public async Task UnpackAsync_PackedTooWell_IsRefused()
    {
        using var zip = new ZipUnderTest(("cards.csv", new string('0', 3000)));
        Assert.Equal("packed-too-well", await zip.RefusalAsync(Small));
    }

    [Fact]
    public async Task UnpackAsync_AltogetherTooLarge_IsRefused()
    {
        using var zip = new ZipUnderTest(("cards.csv", new string('0', 3000)), ("events.csv", new string('1', 1001)));
        Assert.Equal("unpacked-too-large", await zip.RefusalAsync(Small with { MostTimes = 1000 }));
    }

    [Fact]
    public async Task UnpackAsync_ExactlyAtTheLimit_IsTaken()
    {
        using var zip = new ZipUnderTest(("cards.csv", new string('0', 3000)), ("events.csv", new string('1', 1000)));
        Assert.IsType<ZipContent.Unpacked>(await zip.UnpackAsync(Small with { MostTimes = 1000 }));
    }
}
