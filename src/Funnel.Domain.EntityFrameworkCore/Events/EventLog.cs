using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Entries;
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
    private readonly Dictionary<DealerId, LocalDate> _changed = [];

    /// <summary>What was taken on and is not written yet.</summary>
    public IReadOnlyList<EventRow> Open => _events;

    /// <summary>What everything taken on changes, dealer by dealer.</summary>
    public IEnumerable<ChangedSince> Changed => _changed.Select(one => new ChangedSince(one.Key, one.Value));

    /// <summary>Takes an event on that is recorded now; it is written with the others.</summary>
    public void Add(
        string stream, int version, SubmissionId sent, WrittenEvent written, LocalDate recordedOn, DealerId dealer)
    {
        var day = DayNumber.Of(recordedOn);
        Note(dealer, version, written);
        Add(new()
        {
            Stream = stream,
            Version = version,
            EventId = sent.Value,
            Type = written.Type,
            Format = FormatHistory.Current,
            HappenedOn = DayNumber.Of(written.On),
            RecordedOn = day,
            Body = written.Body,
            Dealer = dealer.Value,
            RecordedBy = signature?.By,
            RecordedAt = signature?.At.ToDateTimeUtc(),
            KnownOn = day,
            RowId = Streams.RowOfCheck(stream, version),
        }, written.Personal);
    }

    /// <summary>
    /// Takes an event on that was written down elsewhere: it keeps what it tells of that, and the day the store took it
    /// over. Gives back the row's id.
    /// </summary>
    public string TakeOver(
        string stream, int version, WrittenEvent written, Entry? entry, LocalDate today, DealerId dealer)
    {
        Note(dealer, version, written);

        // An id that looks like one of the store's own would soon be that of another row.
        var id = entry?.Row is { } own && !Streams.IsRowOf(stream, own) ? own : Streams.RowOfCheck(stream, version);
        var row = new EventRow
        {
            Stream = stream,
            Version = version,
            EventId = Streams.SentByImport(stream, version),
            Type = written.Type,
            Format = FormatHistory.Current,
            HappenedOn = DayNumber.Of(written.On),
            RecordedOn = DayNumber.Of(today),
            Body = written.Body,
            Dealer = dealer.Value,
            RecordedBy = signature?.By,
            RecordedAt = signature?.At.ToDateTimeUtc(),
            KnownOn = DayNumber.Of(entry?.RecordedOn ?? written.Begins),
            RowId = id,
            ToldOn = entry?.RecordedOn is { } on ? DayNumber.Of(on) : null,
            ToldAt = entry is { RecordedOn: not null } ? entry.RecordedAt?.NanosecondOfDay : null,
            ToldBy = entry?.RecordedBy,
        };
        Add(row, written.Personal);
        return row.Id;
    }

    /// <summary>Writes everything taken on.</summary>
    public async Task WriteAsync(CancellationToken stop)
    {
        await new RowBatch(context, context.TableOf<EventRow>(), EventRow.Columns)
            .WriteAsync(_events.Select(e => e.Values()), stop);
        await new RowBatch(context, context.TableOf<PersonalRow>(), PersonalRow.Columns)
            .WriteAsync(_personal.Select(p => p.Values()), stop);
        _events.Clear();
        _personal.Clear();
    }

    /// <summary>The events that were sent under an id.</summary>
    public static Task<List<EventRow>> SentAsync(
        DbContext context, SubmissionId sent, CancellationToken stop) => context
        .Set<EventRow>()
        .AsNoTracking().Where(row => row.EventId == sent.Value).ToListAsync(stop);

    /// <summary>
    /// Notes from which day on the facts are others: what corrects a row, merges cards or replaces a record may
    /// change any day.
    /// </summary>
    private void Note(DealerId dealer, int version, WrittenEvent written)
    {
        var replaces = version > 1 && EventTypes.OfSeveralDays.Contains(written.Type);
        var since = replaces || EventTypes.ChangingThePast.Contains(written.Type)
            ? ChangedSince.Ever(dealer).Day
            : written.Begins;
        _changed[dealer] = _changed.TryGetValue(dealer, out var known) ? LocalDate.Min(known, since) : since;
    }

    private void Add(EventRow row, PersonalPart? personal)
    {
        _events.Add(row);
        if (personal is not null)
        {
            _personal.Add(new()
            {
                Stream = row.Stream,
                Version = row.Version,
                Name = personal.Name,
                Phone = personal.Phone,
                Note = personal.Note,
            });
        }
    }

    /// <summary>The number of events of a stream.</summary>
    public async Task<int> VersionAsync(string stream, CancellationToken stop) => await context.Set<EventRow>()
        .Where(row => row.Stream == stream).MaxAsync(row => (int?)row.Version, stop) ?? 0;
}
