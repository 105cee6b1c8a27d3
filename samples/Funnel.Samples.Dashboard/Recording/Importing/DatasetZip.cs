using System.IO.Compression;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Unpacks the files of a dataset, and nothing else, within limits.</summary>
/// <remarks>
/// What the zip says of its sizes is not believed: the bytes are counted as they come. Files are written under the
/// dataset's own names or numbered, never under the zip's names.
/// </remarks>
internal sealed class DatasetZip(ImportLimits limits)
{
    private const int BufferSize = 1 << 16;

    /// <summary>Unpacks into a folder that is there.</summary>
    public async Task<ZipContent> UnpackAsync(Stream zip, string folder, CancellationToken stop)
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(
                zip, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, stop);
            if (archive.Entries.Count > limits.MostEntries)
            {
                return new ZipContent.Refused(ImportReasons.TooManyEntries(limits));
            }

            var (plan, against) = ZipPlan.Of(archive.Entries);
            return plan is null
                ? new ZipContent.Refused(against!)
                : await AgainstAsync(
                    plan.Files.Select(file => (file.Key, file.Value)),
                    name => File.Create(Path.Combine(folder, name)),
                    stop) is { } reason
                ? new ZipContent.Refused(reason)
                : new ZipContent.Unpacked(plan.Aside);
        }
        catch (Exception damage) when (damage is InvalidDataException or ArgumentException or EndOfStreamException)
        {
            // A directory that points beyond the file makes the stream object to the place it is sent to.
            return new ZipContent.Refused(ImportReasons.NoZip);
        }
    }

    /// <summary>Unpacks entries, each to the stream for its name; why they are too much, or null.</summary>
    public async Task<Reason?> AgainstAsync(
        IEnumerable<(string Name, ZipArchiveEntry Entry)> entries,
        Func<string, Stream> streamOf,
        CancellationToken stop)
    {
        var room = limits.MostUnpacked;
        foreach (var (name, entry) in entries)
        {
            var most = Math.Max(limits.AlwaysAllowed, entry.CompressedLength * limits.MostTimes);
            await using var packed = await entry.OpenAsync(stop);
            await using var file = streamOf(name);
            var (written, isWhole) = await CopyAsync(packed, file, Math.Min(most, room), stop);
            if (!isWhole)
            {
                return room <= most ? ImportReasons.TooLarge(limits) : Bomb(name);
            }

            room -= written;
        }

        return null;
    }

    private Reason Bomb(string file) => ImportReasons.PackedTooWell(file, limits);

    private static async Task<(long Written, bool IsWhole)> CopyAsync(
        Stream from, Stream to, long most, CancellationToken stop)
    {
        var buffer = new byte[BufferSize];
        var written = 0L;
        for (int read; (read = await from.ReadAsync(buffer, stop)) > 0; written += read)
        {
            if (written + read > most)
            {
                return (written, false);
            }

            await to.WriteAsync(buffer.AsMemory(0, read), stop);
        }

        return (written, true);
    }
}
