using System.Diagnostics;

namespace Funnel.Samples.Tests.Native;

/// <summary>
/// One program over every engine, as it is built and, where every test is to run, published as trimmed and as native.
/// </summary>
public sealed class NativeProgramTests
{
    /// <summary>The variable that names the folder with the published programs, which takes minutes to make.</summary>
    private const string Published = "FUNNEL_NATIVE";

    private const string Printed = """
        gps: LINQ counts otherwise: []
        sgm: LINQ counts otherwise: []
        lotus: LINQ counts otherwise: []
        nissan: LINQ counts otherwise: []
        drm: LINQ counts otherwise: []
        all: order-rate 1/3 = 33.3 %; by C-1: order-rate 1/1 = 100 %
        members: K-1
        K-2 yes: prospects ()
        K-2 no: ordered or delivered by the as-of date ()
        overdue: K-1 K-2 K-3
        bay = B2: V-2
        not bay ∈ {B1, B2}: V-3
        reason = repair and came < left: V-2
        left ≥ 2010-10-05 or hours ≤ 1: V-2 V-3
        json: True
        """;

    [Fact]
    public Task Run_CompiledAsItRuns_PrintsEveryAnswer() =>
        Check("dotnet", Path.Combine(AppContext.BaseDirectory, "Funnel.Samples.Native.dll"));

    [SkippableTheory]
    [InlineData("trimmed")]
    [InlineData("aot")]
    public Task Run_Published_PrintsTheSame(string how)
    {
        var folder = Environment.GetEnvironmentVariable(Published);
        if (string.IsNullOrEmpty(folder) && Environment.GetEnvironmentVariable("FUNNEL_CI") == "1")
        {
            Assert.Fail($"{Published} names no folder. Here every test is to run.");
        }

        Skip.If(string.IsNullOrEmpty(folder), $"{Published} names no folder with the published programs.");
        return Check(Path.Combine(folder, how, "Funnel.Samples.Native"));
    }

    private static async Task Check(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(Printed.ReplaceLineEndings(), shown.TrimEnd());
        Assert.Equal(0, process.ExitCode);
    }
}
