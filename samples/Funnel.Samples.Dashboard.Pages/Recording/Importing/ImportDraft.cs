namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>An upload that lies unpacked in a folder of its own until it is taken in or thrown away.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Unpacked">What lies in it.</param>
internal sealed record ImportDraft(DirectoryInfo Folder, ZipContent.Unpacked Unpacked) : IDisposable
{
    /// <summary>Under which name it is kept; empty where it is not.</summary>
    public string Key { get; init; } = "";

    /// <summary>What is read: the folder, or the one file in it.</summary>
    public string Path => System.IO.Path.Combine(Folder.FullName, Unpacked.File ?? "");

    public void Dispose()
    {
        if (Directory.Exists(Folder.FullName))
        {
            Folder.Delete(recursive: true);
        }
    }
}
