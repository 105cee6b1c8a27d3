using Microsoft.AspNetCore.OpenApi;

namespace Funnel.Domain.AspNetCore;

/// <summary>OpenAPI documents that say what the library's JSON holds.</summary>
public static class FunnelOpenApi
{
    /// <summary>
    /// Describes ids and codes as texts, codes with the values there are, days by their format, and tables of KPIs as
    /// they are written by <see cref="Json.FunnelJson.AddFunnel"/>, which the host's JSON options are to have, too.
    /// </summary>
    /// <returns>The same options.</returns>
    public static OpenApiOptions AddFunnel(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(new FunnelSchemas());
    }
}
