using System.Reflection;
using Funnel.Domain.Books;
using Funnel.Samples.Telemetry;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Funnel.Samples.Mcp;

/// <summary>What the server offers: tools that read, and those that record where that is switched on.</summary>
internal static class Serving
{
    private const string Instructions = """
        A car dealer's sales funnel. Days are yyyy-MM-dd. A KPI is numerator / denominator, two whole numbers.
        'catalogue' tells every KPI's id and formula, 'members' the records behind a number, 'explain' why a card
        counts or does not, 'restate' why a figure changed between two days of knowledge.
        Ids are told; persons are not, unless the host was started to show them.
        """;

    public static McpServerOptions Options(Showroom showroom, FunnelTelemetry telemetry)
    {
        var tools = new McpServerPrimitiveCollection<McpServerTool>();
        object[] offered = showroom.CanRecord
            ? [new FigureTools(showroom), new CardTools(showroom), new RecordingTools(showroom, telemetry)]
            : [new FigureTools(showroom), new CardTools(showroom)];
        foreach (var target in offered)
        {
            foreach (var method in target.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(method => method.IsDefined(typeof(McpServerToolAttribute))))
            {
                tools.Add(new MeasuredTool(McpServerTool.Create(method, target), telemetry));
            }
        }

        return new()
        {
            // As the library's, whose figures these are.
            ServerInfo = new Implementation
            {
                Name = "funnel",
                Version = typeof(FunnelBook).Assembly.GetName().Version!.ToString(fieldCount: 3),
            },
            ServerInstructions = Instructions,
            ToolCollection = tools,
        };
    }
}
