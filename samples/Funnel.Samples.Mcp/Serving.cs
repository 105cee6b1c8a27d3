using System.Reflection;
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

    public static McpServerOptions Options(Showroom showroom)
    {
        var tools = new McpServerPrimitiveCollection<McpServerTool>();
        object[] offered = showroom.CanRecord
            ? [new FigureTools(showroom), new CardTools(showroom), new RecordingTools(showroom)]
            : [new FigureTools(showroom), new CardTools(showroom)];
        foreach (var target in offered)
        {
            foreach (var method in target.GetType().GetMethods(BindingFlags.Public | BindingFlags.Instance)
                .Where(method => method.IsDefined(typeof(McpServerToolAttribute))))
            {
                tools.Add(McpServerTool.Create(method, target));
            }
        }

        return new()
        {
            ServerInfo = new Implementation { Name = "funnel", Version = "0.2.0" },
            ServerInstructions = Instructions,
            ToolCollection = tools,
        };
    }
}
