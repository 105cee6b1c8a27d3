using System.Diagnostics;
using System.Globalization;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// The folders that uploads are unpacked into, with names and phone numbers in them. One that a killed program left
/// behind is swept at the next start.
/// </summary>
internal static class ImportFolders
{
    private const string Beginning = "funnel-dashboard-import-";

    /// <summary>A new one, which its maker deletes.</summary>
    public static DirectoryInfo Make() => Directory.CreateTempSubdirectory(
        string.Create(CultureInfo.InvariantCulture, $"{Beginning}{Environment.ProcessId}-"));

    /// <summary>Deletes those whose program runs no more.</summary>
    public static void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Beginning + "*"))
        {
            var maker = Path.GetFileName(folder)[Beginning.Length..].Split('-')[0];
            if (!int.TryParse(maker, CultureInfo.InvariantCulture, out var process) || !Runs(process))
            {
                Delete(folder);
            }
        }
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // Another user's is that user's to delete.
    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
        }
    }
}
