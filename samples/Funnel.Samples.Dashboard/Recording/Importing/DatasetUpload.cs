using System.IO.Compression;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>
/// Puts an upload where it can be read: the CSV files of a zip, a workbook, or an auto-lead file (ADF). Its name tells
/// which it is, and is used for nothing else.
/// </summary>
internal sealed class DatasetUpload(ImportLimits limits)
{
    /// <summary>Puts it into a folder that is there.</summary>
    public async Task<ZipContent> PlaceAsync(Stream upload, string name, string folder, CancellationToken stop)
    {
        var kind = Path.GetExtension(name).ToUpperInvariant();
        if (kind is not (".XLSX" or ".XML" or ".ADF"))
        {
            return await new DatasetZip(limits).UnpackAsync(upload, folder, stop);
        }

        var file = kind == ".XLSX" ? "upload.xlsx" : "upload.adf";
        await using (var copy = File.Create(Path.Combine(folder, file)))
        {
            await upload.CopyToAsync(copy, stop);
        }

        upload.Position = 0;
        return kind == ".XLSX" && await AgainstAsync(upload, stop) is { } reason
            ? new ZipContent.Refused(reason)
            : new ZipContent.Unpacked([]) { File = file };
    }

    /// <summary>Why a workbook, which is a zip of sheets, is too much to be read; null where it is not.</summary>
    private async Task<Reason?> AgainstAsync(Stream workbook, CancellationToken stop)
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(
                workbook, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, stop);
            if (archive.Entries.Count > limits.MostEntries)
            {
                return ImportReasons.TooManyEntries(limits);
            }

            return await new DatasetZip(limits).AgainstAsync(
                archive.Entries.Select(entry => (entry.FullName, entry)), _ => Stream.Null, stop);
        }
        catch (Exception damage) when (damage is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            return ImportReasons.NoWorkbook;
        }
    }
}
