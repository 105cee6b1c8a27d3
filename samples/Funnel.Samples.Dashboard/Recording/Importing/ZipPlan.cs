using System.Globalization;
using System.IO.Compression;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>
/// Which entries of a zip are the files of a dataset: the known names and auto-leads (ADF), all at the top or in one
/// folder.
/// </summary>
/// <param name="Files">The entries by the names of the files they are; auto-leads are numbered.</param>
/// <param name="Aside">The names of the other entries, folders left out.</param>
internal sealed record ZipPlan(IReadOnlyDictionary<string, ZipArchiveEntry> Files, IReadOnlyList<string> Aside)
{
    private const int Deepest = 2;

    public static (ZipPlan? Plan, Reason? Against) Of(IEnumerable<ZipArchiveEntry> entries)
    {
        Dictionary<string, ZipArchiveEntry> files = new(StringComparer.Ordinal);
        List<(string Folder, ZipArchiveEntry Entry)> others = [];
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

            var here = string.Join('/', parts[..^1]);
            if (parts.Length > Deepest || DatasetFiles.PlaceOf(parts[^1]) < 0)
            {
                others.Add((here, entry));
                continue;
            }

            if (!files.TryAdd(parts[^1], entry) || (folder ??= here) != here)
            {
                return (null, ImportReasons.SeveralFolders);
            }
        }

        return files.Count == 0 ? (null, ImportReasons.NoDataset) : (With(files, others, folder), null);
    }

    /// <summary>Auto-leads beside the files are read with them; all else is set aside.</summary>
    private static ZipPlan With(
        Dictionary<string, ZipArchiveEntry> files, List<(string Folder, ZipArchiveEntry Entry)> others, string? folder)
    {
        List<string> aside = [];
        var autoLeads = 0;
        foreach (var (here, entry) in others)
        {
            if (here == folder && EndingOfAutoLeads(entry.Name) is { } ending)
            {
                autoLeads++;
                files.Add($"leads-{autoLeads.ToString(CultureInfo.InvariantCulture)}{ending}", entry);
            }
            else
            {
                aside.Add(entry.FullName);
            }
        }

        return new(files, aside);
    }

    /// <summary>How an auto-lead file's name ends; null for any other, and for what the system hides.</summary>
    private static string? EndingOfAutoLeads(string name) =>
        name.StartsWith('.') ? null
        : name.EndsWith(".adf", StringComparison.OrdinalIgnoreCase) ? ".adf"
        : name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? ".xml"
        : null;

    private static bool IsInside(string[] parts) =>
        (parts[0].Length > 0 || parts.Length == 1)
        && !parts.Contains("..", StringComparer.Ordinal)
        && !parts[0].Contains(':', StringComparison.Ordinal);
}
