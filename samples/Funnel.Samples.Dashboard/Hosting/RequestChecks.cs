using Microsoft.AspNetCore.Diagnostics;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Answers requests that no page can: other methods, bodies that are no form, bodies that cannot be read.
/// </summary>
internal static class RequestChecks
{
    public static IApplicationBuilder UseRequestChecks(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var request = context.Request;
        if (IsErrorPage(context))
        {
            // It answers in place of whatever was asked, and reads nothing of it.
            request.Method = HttpMethods.IsHead(request.Method) ? request.Method : HttpMethods.Get;
            (request.ContentType, request.ContentLength, request.Body) = (null, 0, Stream.Null);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && !HttpMethods.IsPost(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD, POST";
            return;
        }
        else if (HttpMethods.IsPost(request.Method) && !request.HasFormContentType)
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception unreadable) when (
            unreadable is BadHttpRequestException or InvalidDataException && !context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode =
                (unreadable as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    });

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
