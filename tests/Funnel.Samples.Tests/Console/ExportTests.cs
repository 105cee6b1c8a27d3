namespace Funnel.Samples.Tests.Console;

public sealed class ExportTests : IDisposable
{
    private readonly DatasetFolder _data = DatasetFolder.October();

    [Theory]
    [InlineData("out")]
    [InlineData("out.xlsx")]
    public void Export_GivesADatasetWithTheSameReport(string name)
    {
        var target = Path.Combine(_data.Path, "exported", name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);

        var run = _data.Run("export", "--out", target);

        Assert.Equal((0, $"4 cards written to {target}."), (run.Code, run.Output.TrimEnd()));
        Assert.Equal(
            _data.Report("--by", "dealer,consultant,model", "--format", "json"),
            HostRun.Of(
                "report", "--data", target, "--from", "2010-10-01", "--to", "2010-10-31",
                "--by", "dealer,consultant,model", "--format", "json").Output);
    }

    public void Dispose() => _data.Dispose();
}
