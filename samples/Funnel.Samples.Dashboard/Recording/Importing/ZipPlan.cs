using System.IO.Compression;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>
/// Which entries of a zip are the files of a dataset: the known names, all at the top or in one folder.
/// </summary>
/// <param name="Files">The entries by the names of the files they are.</param>
/// <param name="Aside">The names of the other entries, folders left out.</param>
internal sealed record ZipPlan(IReadOnlyDictionary<string, ZipArchiveEntry> Files, IReadOnlyList<string> Aside)
{
    private const int Deepest = 2;

    public static (ZipPlan? Plan, Reason? Against) Of(IEnumerable<ZipArchiveEntry> entries)
    {
        Dictionary<string, ZipArchiveEntry> files = new(StringComparer.Ordinal);
        List<string> aside = [];
        string? folder = null;
        foreach (var entry in entries)
        {
            var parts = entry.FullName.Replace('\\', '/').Split('/');
            if (!IsInside(parts))
            {
                return (null, ImportReasons.PathOutside);
            }

            if (parts[^1].Length == 0)
            {
                continue;
            }

            if (parts.Length > Deepest || DatasetFiles.PlaceOf(parts[^1]) < 0)
            {
                aside.Add(entry.FullName);
                continue;
            }

            var here = parts.Length == 1 ? "" : parts[0];
            if (!files.TryAdd(parts[^1], entry) || (folder ??= here) != here)
            {
                return (null, ImportReasons.SeveralFolders);
            }
        }

        return files.Count == 0 ? (null, ImportReasons.NoDataset) : (new(files, aside), null);
    }

    private static bool IsInside(string[] parts) =>
        (parts[0].Length > 0 || parts.Length == 1)
        && !parts.Contains("..", StringComparer.Ordinal)
        && !parts[0].Contains(':', StringComparison.Ordinal);
}
