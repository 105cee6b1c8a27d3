using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Telemetry;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Takes uploaded datasets in, or tells what would come of it.</summary>
internal sealed class DatasetImport(
    VisitorStore store,
    RecordsFollower follower,
    CardRules rules,
    ShowroomToday today,
    ImportLimits limits,
    ImportTurn turn,
    FunnelTelemetry telemetry)
{
    /// <summary>Unpacks an upload; the caller keeps what comes of it, or throws it away.</summary>
    /// <param name="upload">The upload.</param>
    /// <param name="name">Its file name, which tells what it is.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<(ImportDraft? Draft, Reason? Against)> PlaceAsync(
        Stream upload, string name, CancellationToken stop)
    {
        var folder = ImportFolders.Make();
        try
        {
            var content = await turn.RunAsync(
                () => new DatasetUpload(limits).PlaceAsync(upload, name, folder.FullName, stop), stop);
            if (content is ZipContent.Unpacked unpacked)
            {
                return (new(folder, unpacked), null);
            }

            folder.Delete(recursive: true);
            return (null, ((ZipContent.Refused)content).Reason);
        }
        catch
        {
            folder.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>Takes a dataset in, unless something is wrong with it, or tells what would come of it.</summary>
    /// <param name="draft">The upload.</param>
    /// <param name="asked">How it is read.</param>
    /// <param name="onlyChecks">Whether nothing is taken in.</param>
    /// <param name="stop">Stops it; nothing is taken in then.</param>
    public Task<ImportOutcome> RunAsync(ImportDraft draft, ImportAsked asked, bool onlyChecks, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asked);
        return turn.RunAsync(
            async () =>
            {
                var (mapping, wrong) = asked.Read();
                if (wrong is not null)
                {
                    return new ImportOutcome.Refused(wrong);
                }

                if (mapping is null && draft.Unpacked.Tables.Count > 0)
                {
                    return Unmapped(draft, asked);
                }

                var dataset = ReadAll(draft, mapping);
                return dataset switch
                {
                    { IsUsable: false } when mapping is null && IsOtherWorkbook(draft, dataset) =>
                        Unmapped(draft, asked),
                    { IsUsable: false } => new ImportOutcome.Faulty(dataset),
                    { Errors.Count: > 0 } when !asked.SkipsErrors && !onlyChecks => new ImportOutcome.Faulty(dataset),
                    _ when FutureRecords.Of(dataset.History, today.Date) is { } future =>
                        new ImportOutcome.Refused(ImportReasons.InTheFuture(future)),
                    _ when onlyChecks => await CheckAsync(dataset, draft.Unpacked.Aside, stop),
                    _ => await TakeInAsync(dataset, draft.Unpacked.Aside, stop),
                };
            },
            stop);
    }

    /// <summary>The rows that would be left out, as a table for a spreadsheet.</summary>
    public Task<byte[]> RejectsAsync(ImportDraft draft, ImportAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(asked);
        return turn.RunAsync(
            async () =>
            {
                var folder = ImportFolders.Make();
                try
                {
                    var path = Path.Combine(folder.FullName, "rejects.csv");
                    RejectsFile.Write(path, ReadAll(draft, asked.Read().Mapping), asked.Language);
                    byte[] mark = [0xEF, 0xBB, 0xBF];
                    return (byte[])[.. mark, .. await File.ReadAllBytesAsync(path, stop)];
                }
                finally
                {
                    folder.Delete(recursive: true);
                }
            },
            stop);
    }

    private static ImportOutcome Unmapped(ImportDraft draft, ImportAsked asked) => new ImportOutcome.Unmapped(
        MappingSuggestion.For(draft.Folder.FullName, asked.Language), draft.Unpacked.Tables);

    // A workbook none of whose sheets is a dataset's.
    private static bool IsOtherWorkbook(ImportDraft draft, Dataset dataset) =>
        draft.Unpacked.File is { } file && Path.GetExtension(file) == ".xlsx"
        && dataset.Errors is [{ File: DatasetFiles.Cards, Line: 0 }];

    // Read as if faulty rows were to be left out, so that it can be told how many they are.
    private Dataset ReadAll(ImportDraft draft, DatasetMapping? mapping) => DatasetReader.Read(
        mapping is null ? draft.Path : draft.Folder.FullName,
        new(rules) { SkipErrors = true, Mapping = mapping });

    // What would come of it is tried, and taken back: the rules that decide are those of the store itself.
    private async Task<ImportOutcome> CheckAsync(
        Dataset dataset, IReadOnlyList<string> aside, CancellationToken stop)
    {
        var result = await store.TryInAsync(
            whole => whole.Archive.ImportAsync(dataset.History, today.Date, stop), stop);
        var set = (await follower.CurrentAsync(stop)).ByDealer.Values.SelectMany(dealer => dealer.Targets)
            .ToDictionary(KeyOf);
        return new ImportOutcome.Checked(dataset, result, aside)
        {
            TargetsChanged = dataset.Targets.Count(target =>
                set.TryGetValue(KeyOf(target), out var own) && own.Value != target.Value),
        };

        static (DealerId, ConsultantId?, YearMonth, TargetMetric) KeyOf(MonthlyTarget target) =>
            (target.Dealer, target.Consultant, target.Month, target.Metric);
    }

    private async Task<ImportOutcome> TakeInAsync(Dataset dataset, IReadOnlyList<string> aside, CancellationToken stop)
    {
        var result = await store.TakeInAsync(
            async whole =>
            {
                var imported = await whole.Archive.ImportAsync(dataset.History, today.Date, stop);
                await whole.Archive.SetAsync(dataset.Targets, stop);
                await whole.Closes.AddAsync(dataset.Closes, today.Date, stop);
                await whole.Acceptances.AddAsync(dataset.Accepted, today.Date, stop);
                return imported;
            },
            stop);
        telemetry.Imported(result.Cards, result.Known, result.RowsAdded, result.Contradictions.Count);
        await follower.ReadAgainAsync(stop);
        return new ImportOutcome.Taken(dataset, result, aside);
    }
}
