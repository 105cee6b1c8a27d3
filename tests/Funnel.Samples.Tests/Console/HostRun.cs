using System.Text;
using System.Text.Json;
using Funnel.Samples.Console;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Tests.Console;

/// <summary>One run of the console host within the test's own process.</summary>
internal sealed record HostRun(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static HostRun Of(params string[] args) => Of(CancellationToken.None, args);

    public static HostRun Of(CancellationToken cancellation, params string[] args) => Of(100, cancellation, args);

    /// <summary>A run on a terminal of some width.</summary>
    public static HostRun Of(int width, CancellationToken cancellation, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, width);
        var code = CommandLine.Run(args, terminal, cancellation);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
