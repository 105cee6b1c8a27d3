using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>
/// The records of one kind, those that proved wrong among them, each with its place in the order of recording.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class ReplayRecords<T>
    where T : class
{
    // Corrections of records come last within their moment.
    private const int Voids = int.MaxValue - 1;

    private readonly string _file;
    private readonly int _order;
    private readonly Func<T, (string Id, DealerId Dealer, LocalDate HappenedOn, Entry? Entry)> _of;

    /// <param name="file">The name of their file.</param>
    /// <param name="order">The file's place in the order of recording, from 0.</param>
    /// <param name="standing">The records that stand now.</param>
    /// <param name="voided">Those that proved wrong.</param>
    /// <param name="of">What identifies a record, its dealer, the day it tells of and when it was written down.</param>
    public ReplayRecords(
        string file,
        int order,
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> voided,
        Func<T, (string Id, DealerId Dealer, LocalDate HappenedOn, Entry? Entry)> of)
    {
        (_file, _order, _of) = (file, order, of);
        All = [.. VoidedRecords.InPlace(standing, voided).Select((one, place) => (one.Record, place, one.Voided))];
    }

    /// <summary>Every record, in the order of the file.</summary>
    public IReadOnlyList<(T Record, int Place, VoidedRecord<T>? Voided)> All { get; }

    /// <summary>The rows of a record: its own, and the one that voids it.</summary>
    public IEnumerable<ReplayRow> RowsOf((T Record, int Place, VoidedRecord<T>? Voided) one)
    {
        var (id, dealer, happenedOn, entry) = _of(one.Record);
        yield return new(PlaceOf(one), id, RowId(entry, one.Place), dealer, happenedOn, entry, null);
        if (one.Voided is { } voided)
        {
            yield return new(
                PlaceOf(voided, one.Place),
                id,
                RowId(voided.Entry, one.Place),
                dealer,
                voided.VoidedOn,
                voided.Entry,
                RestatementCause.Voided);
        }
    }

    /// <summary>Those of some records that stand at a place in the order of recording.</summary>
    public IReadOnlyList<T> StandingAt(
        RecordingPlace place, IEnumerable<(T Record, int Place, VoidedRecord<T>? Voided)> some) =>
    [
        .. some
            .Where(one => PlaceOf(one).CompareTo(place) <= 0
                && !(one.Voided is { } voided && PlaceOf(voided, one.Place).CompareTo(place) <= 0))
            .Select(one => one.Record),
    ];

    private RecordingPlace PlaceOf((T Record, int Place, VoidedRecord<T>? Voided) one)
    {
        var (_, _, happenedOn, entry) = _of(one.Record);
        return RecordingPlace.Of(entry, happenedOn, RecordingPlace.Records + _order, one.Place);
    }

    private static RecordingPlace PlaceOf(VoidedRecord<T> voided, int place) =>
        RecordingPlace.Of(voided.Entry, voided.VoidedOn, Voids, place);

    private string RowId(Entry? entry, int place) =>
        entry?.Row ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_file}:{place + 1}");
}
