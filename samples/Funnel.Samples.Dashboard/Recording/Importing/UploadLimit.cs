using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>
/// Lets uploads up to the limit through. A larger one is read and thrown away, and its sender shown the page with the
/// reason: a connection that is closed while a browser still sends shows as a broken one.
/// </summary>
internal static class UploadLimit
{
    private const string TooLargeKey = "upload-too-large";
    private const int BufferSize = 1 << 16;

    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder app, ImportLimits limits) =>
        app.Use(async (context, next) =>
        {
            var request = context.Request;
            if (HttpMethods.IsPost(request.Method)
                && request.Path.StartsWithSegments("/import", StringComparison.Ordinal))
            {
                context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
                if (!(request.ContentLength <= limits.MostUploaded))
                {
                    await TurnAwayAsync(context, limits);
                }
            }

            await next(context);
        });

    /// <summary>Whether the request was an upload beyond the limit.</summary>
    public static bool WasTooLarge(this HttpContext context) => context.Items.ContainsKey(TooLargeKey);

    private static async Task TurnAwayAsync(HttpContext context, ImportLimits limits)
    {
        await DiscardAsync(context.Request.Body, limits.MostDiscarded, context.RequestAborted);
        context.Items[TooLargeKey] = true;
        context.Request.Method = HttpMethods.Get;
        context.Request.Body = Stream.Null;
        context.Request.ContentLength = 0;
        context.Request.ContentType = null;
    }

    private static async Task DiscardAsync(Stream body, long most, CancellationToken stop)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var left = most;
            for (int read; left > 0 && (read = await body.ReadAsync(buffer, stop)) > 0;)
            {
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
