using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Writes the rows of an import in batches.</summary>
/// <param name="log">The log.</param>
/// <param name="ids">The ids that records keep.</param>
/// <param name="today">Today, as the day they are recorded on.</param>
internal sealed class ImportLog(EventLog log, OwnRowIds ids, LocalDate today)
{
    /// <summary>How many events are held before they are written.</summary>
    private const int BatchSize = 5_000;

    private int _held;

    /// <summary>Takes a row of a card on.</summary>
    public async Task AddAsync(
        string stream, int version, WrittenEvent written, Entry? entry, DealerId dealer, CancellationToken stop)
    {
        log.TakeOver(stream, version, written, entry, today, dealer);
        if (++_held >= BatchSize)
        {
            await WriteAsync(stop);
        }
    }

    /// <summary>Takes a record on, and behind it that it is void, where it is; gives back the last version.</summary>
    public async Task<int> AddAsync<T>(
        string stream,
        int version,
        (T Record, VoidedRecord<T>? Voided) record,
        (WrittenEvent Written, Entry? Entry) row,
        DealerId dealer,
        CancellationToken stop)
        where T : class
    {
        var id = log.TakeOver(stream, version, row.Written, ids.Keep(row.Entry), today, dealer);
        _held++;
        if (record.Voided is { } voided)
        {
            var written = CorrectionFormat.OfVoid(id, voided.Cause, voided.VoidedOn, voided.Note);
            log.TakeOver(stream, ++version, written, ids.Keep(voided.Entry), today, dealer);
            _held++;
        }

        if (_held >= BatchSize)
        {
            await WriteAsync(stop);
        }

        return version;
    }

    /// <summary>Writes everything held.</summary>
    public Task WriteAsync(CancellationToken stop)
    {
        _held = 0;
        return log.WriteAsync(stop);
    }
}
