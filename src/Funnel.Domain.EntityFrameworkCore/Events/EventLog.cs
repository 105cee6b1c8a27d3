using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>Appends events to the table, within the context's transaction.</summary>
/// <param name="context">The context.</param>
/// <param name="signature">Who records, and when; null where the host does not say.</param>
internal sealed class EventLog(DbContext context, Signature? signature)
{
    private readonly List<EventRow> _events = [];
    private readonly List<PersonalRow> _personal = [];

    /// <summary>Takes an event on; it is written with the others.</summary>
    public void Add(
        string stream, int version, EventId sent, WrittenEvent written, LocalDate recordedOn, DealerId? dealer)
    {
        _events.Add(new()
        {
            Stream = stream,
            Version = version,
            EventId = sent.Value,
            Type = written.Type,
            Format = FormatHistory.Current,
            HappenedOn = DayNumber.Of(written.On),
            RecordedOn = DayNumber.Of(recordedOn),
            Body = written.Body,
            Dealer = dealer?.Value,
            RecordedBy = signature?.By,
            RecordedAt = signature?.At.ToDateTimeUtc(),
        });
        if (written.Personal is { } personal)
        {
            _personal.Add(new()
            {
                Stream = stream,
                Version = version,
                Name = personal.Name,
                Phone = personal.Phone,
                Note = personal.Note,
            });
        }
    }

    /// <summary>Writes everything taken on.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        await new RowBatch(context, EventRow.Table, EventRow.Columns).WriteAsync(_events.Select(e => e.Values()), stop);
        await new RowBatch(context, PersonalRow.Table, PersonalRow.Columns)
            .WriteAsync(_personal.Select(p => p.Values()), stop);
        _events.Clear();
        _personal.Clear();
    }

    /// <summary>The events that were sent under an id.</summary>
    public static Task<List<EventRow>> SentAsync(DbContext context, EventId sent, CancellationToken stop) => context
        .Set<EventRow>()
        .AsNoTracking().Where(row => row.EventId == sent.Value).ToListAsync(stop);

    /// <summary>The number of events of a stream.</summary>
    public async Task<int> VersionAsync(string stream, CancellationToken stop) => await context.Set<EventRow>()
        .Where(row => row.Stream == stream).MaxAsync(row => (int?)row.Version, stop) ?? 0;
}
