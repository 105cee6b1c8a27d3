using System.Text;
using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Tests.Console;
using Funnel.Samples.Warehouse;

namespace Funnel.Samples.Tests.Warehouse;

/// <summary>One run of the warehouse host within the test's own process.</summary>
internal static class WarehouseRun
{
    public static HostRun Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, 100);
        var code = CommandLine.Run(WarehouseCommands.Root(terminal), args, terminal);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
