using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;

namespace Funnel.Samples.Dashboard.Tests.Hosting;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--dealers 0", "--dealers: a whole number from 1 to 500 is needed.")]
    [InlineData("--consultants -1", "--consultants: a whole number from 1 to 100 is needed.")]
    [InlineData("--months 0", "--months: a whole number from 1 to 60 is needed.")]
    [InlineData("--cards-per-month 0", "--cards-per-month: a whole number from 1 to 5000 is needed.")]
    [InlineData("--port 99999", "--port: a whole number from 0 to 65535 is needed.")]
    [InlineData("--today foo", "--today: 'foo' is not a date (yyyy-MM-dd).")]
    [InlineData("--today 2026-02-30", "--today: '2026-02-30' is not a date (yyyy-MM-dd).")]
    [InlineData(
        "--standard skoda",
        "--standard: there is no standard 'skoda'; expected one of gps, sgm, lotus, nissan, drm.")]
    public async Task Run_AnOptionNobodyCanMean_SaysSoInASentenceAndStartsNothing(string option, string said)
    {
        var (code, error, started) = await RunAsync(Language.En, option.Split(' '));

        Assert.NotEqual(0, code);
        Assert.Null(started);
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_UnderChinese_SaysItInChinese()
    {
        var (_, error, _) = await RunAsync(Language.Zh, "--port", "99999");
        Assert.Contains("--port：应为 0 到 65535 之间的整数。", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NothingAsked_ListensOnTheSamePortEachTime()
    {
        var (code, _, started) = await RunAsync(Language.En);
        Assert.Equal(0, code);
        Assert.Equal((5220, false, null), (started!.Port, started.IsEmpty, started.AskedStandard));
    }

    [Fact]
    public async Task Run_AStandardAndAnEmptyStart_AreHandedOn()
    {
        var (_, _, started) = await RunAsync(Language.En, "--standard", "lotus", "--empty", "--port", "0");
        Assert.Equal((0, true, "lotus"), (started!.Port, started.IsEmpty, started.AskedStandard));
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", true)]
    [InlineData("en_GB.UTF-8", false)]
    [InlineData(null, false)]
    public void UsualLanguage_OfAMachine_IsThatOfItsSettings(string? setting, bool isChinese) => Assert.Equal(
        isChinese ? Language.Zh : Language.En, StartScreen.UsualLanguage(name => name == "LANG" ? setting : null));

    private static async Task<(int Code, string Error, DashboardOptions? Started)> RunAsync(
        Language language, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        DashboardOptions? started = null;
        var code = await CommandLine.RunAsync(args, new(output, error, language), (options, _, _) =>
        {
            started = options;
            return Task.FromResult(0);
        });
        return (code, error.ToString(), started);
    }
}
