using System.Diagnostics;

namespace Funnel.Samples.Tests;

public sealed class ConsoleHostTests
{
    [Fact]
    public async Task Run_WithoutACommand_ShowsSomethingAndSucceeds()
    {
        var host = Path.Combine(AppContext.BaseDirectory, "Funnel.Samples.Console.dll");
        var start = new ProcessStartInfo("dotnet", [host]) { RedirectStandardOutput = true, UseShellExecute = false };

        using var process = Process.Start(start)!;
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.NotEmpty(shown.Trim());
    }
}
