using System.Text;

namespace Funnel.Samples.Console.Hosting;

/// <summary>The process around a command line: its streams, and what Ctrl+C does.</summary>
internal static class HostProcess
{
    // Work that notices the cancellation removes its temporary files; work that does not is left behind.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(Func<Terminal, CancellationToken, int> run)
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var terminal = Terminal.OfProcess();
        using var interrupt = new CancellationTokenSource();
        System.Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };

        var work = Task.Run(() => run(terminal, interrupt.Token));
        try
        {
            return await work.WaitAsync(interrupt.Token);
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAny(work, Task.Delay(Grace));
            return work.IsCompletedSuccessfully ? await work : ExitCodes.Unexpected;
        }
    }
}
