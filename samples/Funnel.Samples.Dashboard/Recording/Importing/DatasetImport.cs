using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Takes an uploaded dataset in, by way of a folder that is gone when it is done.</summary>
internal sealed class DatasetImport(
    FunnelStore store,
    RecordsFollower follower,
    CardRules rules,
    ShowroomToday today,
    ImportLimits limits,
    ImportTurn turn)
{
    /// <summary>Takes a dataset in, unless something is wrong with it.</summary>
    /// <param name="upload">The upload.</param>
    /// <param name="name">Its file name, which tells what it is.</param>
    /// <param name="skipsErrors">Whether faulty rows, and those that depend on them, are left out.</param>
    /// <param name="stop">Stops it; nothing is taken in then.</param>
    public Task<ImportOutcome> RunAsync(Stream upload, string name, bool skipsErrors, CancellationToken stop) =>
        InFolderAsync(
            upload,
            name,
            async (dataset, unpacked) =>
                !dataset.IsUsable || (dataset.Errors.Count > 0 && !skipsErrors) ? new ImportOutcome.Faulty(dataset)
                : FutureRecords.Of(dataset.History, today.Date) is { } future
                    ? new ImportOutcome.Refused(ImportReasons.InTheFuture(future))
                : await TakeInAsync(dataset, unpacked.Aside, stop),
            reason => new ImportOutcome.Refused(reason),
            stop);

    /// <summary>
    /// The rows that would be left out, as a table for a spreadsheet; null where the upload is refused.
    /// </summary>
    public Task<byte[]?> RejectsAsync(Stream upload, string name, Language language, CancellationToken stop) =>
        InFolderAsync(
            upload,
            name,
            async (dataset, _) =>
            {
                var folder = ImportFolders.Make();
                try
                {
                    var path = Path.Combine(folder.FullName, "rejects.csv");
                    RejectsFile.Write(path, dataset, language);
                    byte[] mark = [0xEF, 0xBB, 0xBF];
                    return [.. mark, .. await File.ReadAllBytesAsync(path, stop)];
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            },
            _ => (byte[]?)null,
            stop);

    private Task<T> InFolderAsync<T>(
        Stream upload,
        string name,
        Func<Dataset, ZipContent.Unpacked, Task<T>> read,
        Func<Reason, T> refuse,
        CancellationToken stop) =>
        turn.RunAsync(
            async () =>
            {
                var folder = ImportFolders.Make();
                try
                {
                    return await new DatasetUpload(limits).PlaceAsync(upload, name, folder.FullName, stop) switch
                    {
                        ZipContent.Unpacked unpacked => await read(
                            ReadAll(Path.Combine(folder.FullName, unpacked.File ?? "")), unpacked),
                        ZipContent.Refused refused => refuse(refused.Reason),
                        _ => throw new InvalidOperationException("A zip is unpacked or refused."),
                    };
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            },
            stop);

    // Read as if faulty rows were to be left out, so that it can be told how many they are.
    private Dataset ReadAll(string path) => DatasetReader.Read(path, new(rules) { SkipErrors = true });

    private async Task<ImportOutcome> TakeInAsync(Dataset dataset, IReadOnlyList<string> aside, CancellationToken stop)
    {
        var result = await store.Archive.ImportAsync(dataset.History, today.Date, stop);
        await store.Archive.SetAsync(dataset.Targets, stop);
        await store.Closes.AddAsync(dataset.Closes, today.Date, stop);
        await store.Acceptances.AddAsync(dataset.Accepted, today.Date, stop);
        await follower.ReadAgainAsync(stop);
        return new ImportOutcome.Taken(dataset, result, aside);
    }
}
