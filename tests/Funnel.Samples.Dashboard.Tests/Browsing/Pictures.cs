namespace Funnel.Samples.Dashboard.Tests.Browsing;

/// <summary>
/// Where the tests put pictures of the pages: the folder that <c>FUNNEL_PICTURES</c> names, or one among the temporary
/// files.
/// </summary>
internal static class Pictures
{
    public static string Folder { get; } = Directory.CreateDirectory(
        Environment.GetEnvironmentVariable("FUNNEL_PICTURES") is { Length: > 0 } given
            ? given
            : Path.Combine(Path.GetTempPath(), "funnel-dashboard-pictures")).FullName;

    public static string PathOf(string name) => Path.Combine(Folder, name + ".png");
}
