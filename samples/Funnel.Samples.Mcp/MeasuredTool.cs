using Funnel.Samples.Telemetry;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Funnel.Samples.Mcp;

/// <summary>A tool whose calls are measured by its name; what is asked and answered is nobody's business.</summary>
internal sealed class MeasuredTool(McpServerTool tool, FunnelTelemetry telemetry) : DelegatingMcpServerTool(tool)
{
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        await telemetry.AskAsync(
            ProtocolTool.Name,
            () => base.InvokeAsync(request, cancellationToken).AsTask(),
            answer => answer.IsError is not true);
}
