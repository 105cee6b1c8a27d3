using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.FileProviders;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// The scripts, styles and pictures of the pages, which lie in their assembly. Their addresses hold their digests;
/// those of a host's own files are made as they were.
/// </summary>
internal sealed class PageFiles(IFileVersionProvider others) : IFileVersionProvider
{
    private static readonly EmbeddedFileProvider All =
        new(typeof(PageFiles).Assembly, "Funnel.Samples.Dashboard.wwwroot");

    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>Answers with a file where one is asked for.</summary>
    public static void Use(IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = All,
        OnPrepareResponse = KeepVersions,
    });

    /// <inheritdoc/>
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var own = new PathString(path).StartsWithSegments(
            requestPathBase, StringComparison.OrdinalIgnoreCase, out var rest) ? rest.Value! : path;
        return All.GetFileInfo(own) is { Exists: true } file
            ? QueryHelpers.AddQueryString(path, "v", _digests.GetOrAdd(own, _ => DigestOf(file)))
            : others.AddFileVersionToPath(requestPathBase, path);
    }

    private static string DigestOf(IFileInfo file)
    {
        using var content = file.CreateReadStream();
        return WebEncoders.Base64UrlEncode(SHA256.HashData(content));
    }

    // The address of a file in a page holds its digest, so that it never changes under one address.
    private static void KeepVersions(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl =
        file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
