using System.Text.Json;

namespace Funnel.Samples.Tests.Console;

/// <summary>Months closed, kept, taken out again and recomputed.</summary>
public sealed class CloseCommandTests : IDisposable
{
    private static readonly string[] October = ["--month", "2010-10", "--known-on", "2010-11-03"];

    private readonly DatasetFolder _data = DatasetFolder.October();

    private string Kept => File.ReadAllText(Path.Combine(_data.Path, "closes.csv"));

    [Fact]
    public void Close_KeptTwice_IsThereOnceAndGoesOutAgain()
    {
        _data.Run("close", [.. October, "--keep"]);
        var first = Kept;
        _data.Run("close", [.. October, "--keep"]);
        var target = Path.Combine(_data.Path, "out");

        var run = _data.Run("export", "--out", target);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(first, Kept);
        Assert.Equal(first, File.ReadAllText(Path.Combine(target, "closes.csv")));
        Assert.StartsWith(
            "dealer,month,as_of,known_on,standard,kpi,numerator,denominator,digest,version,fingerprint,definitions\r\n",
            first,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "D1 2010-10 recomputes: all ", "D1 2010-10: ", " figures differ: the history was altered")]
    [InlineData("zh", "D1 2010-10 结账可复算，", "D1 2010-10 有 ", " 项不一致：历史在记录之外被改动。")]
    public void Closes_AfterARowWasAltered_TellsSo(string language, string intact, string row, string altered)
    {
        _data.Run("close", [.. October, "--keep"]);
        var before = _data.Run("closes", "--lang", language).Output;
        _data.Append("events.csv", "K3,2010-10-20,lost,,,,,,gave-up,,,");

        var after = _data.Run("closes", "--lang", language).Output;

        Assert.Contains(intact, before, StringComparison.Ordinal);
        Assert.DoesNotContain(altered, before, StringComparison.Ordinal);
        Assert.Contains(row, after, StringComparison.Ordinal);
        Assert.Contains(altered, after, StringComparison.Ordinal);
        Assert.Equal(["False", "True"], IntactOf(_data.Run("closes", "--format", "json").Json));
    }

    [Fact]
    public void Closes_ByAStandardThatIsNotAtHand_AreNeitherIntactNorAltered()
    {
        _data.Run("close", [.. October, "--keep"]);

        var run = _data.Run("closes", "--standard", "lotus", "--format", "json", "--skip-errors");

        var close = run.Json.GetProperty("closes")[0];
        Assert.Equal(JsonValueKind.Null, close.GetProperty("intact").ValueKind);
        Assert.Equal("standard-not-at-hand", close.GetProperty("figures")[0].GetProperty("missing").GetString());
        Assert.Contains(
            "D1 2010-10 is not recomputed: the month was closed by the standard 'gps', which is not at hand.",
            _data.Run("closes", "--standard", "lotus", "--skip-errors", "--lang", "en").Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => _data.Dispose();

    private static IEnumerable<string> IntactOf(JsonElement json) => json.GetProperty("closes").EnumerateArray()
        .Select(close => close.GetProperty("intact").ToString());
}
