using Microsoft.Extensions.FileProviders;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>The scripts, styles and pictures of the pages, which lie in their assembly.</summary>
internal static class PageFiles
{
    public static IFileProvider All { get; } =
        new EmbeddedFileProvider(typeof(PageFiles).Assembly, "Funnel.Samples.Dashboard.wwwroot");
}
