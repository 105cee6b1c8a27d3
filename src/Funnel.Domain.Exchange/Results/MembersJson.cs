using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>The records behind a number as JSON.</summary>
public static class MembersJson
{
    /// <summary>Writes the members.</summary>
    public static void Write(Stream output, MembersResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ResultJson.Write(output, json =>
        {
            json.Text("kpi", result.Kpi.Id);
            json.Text("side", result.Side == KpiSide.Numerator ? "numerator" : "denominator");
            json.Lines("members", result.Members, (line, member) => line.WriteStringValue(member));
        });
    }
}
