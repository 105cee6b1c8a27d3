using System.Text;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console;

internal static class Program
{
    // Work that notices the cancellation removes its temporary files; work that does not is left behind.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    public static async Task<int> Main(string[] args)
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var terminal = Terminal.OfProcess();
        using var interrupt = new CancellationTokenSource();
        System.Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !interrupt.IsCancellationRequested;
            interrupt.Cancel();
        };

        var work = Task.Run(() => CommandLine.Run(args, terminal, interrupt.Token));
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
