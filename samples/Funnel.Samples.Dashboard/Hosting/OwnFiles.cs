namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Files and folders with names and phone numbers in them: for their owner's eyes alone.</summary>
internal static class OwnFiles
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOfFolder = Owner | UnixFileMode.UserExecute;

    /// <summary>A folder; one that is made here is opened by nobody else.</summary>
    public static DirectoryInfo Folder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, OwnerOfFolder);

    /// <summary>
    /// Makes a store's file where there is none, and closes one that is there to others: what SQLite writes beside it
    /// is as open as it is.
    /// </summary>
    public static void CloseStore(string path)
    {
        var full = Path.GetFullPath(path);
        Folder(Path.GetDirectoryName(full)!);
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        if (!File.Exists(full))
        {
            using var made = new FileStream(full, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = Owner,
            });
        }

        foreach (var file in new[] { full, full + "-wal", full + "-shm" }.Where(File.Exists))
        {
            File.SetUnixFileMode(file, Owner);
        }
    }
}
