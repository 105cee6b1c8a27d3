using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Takes the records that proved wrong out of those that stand.</summary>
internal sealed class VoidedRows
{
    private readonly ILookup<string, RecordCorrection> _ofFile;
    private readonly FileLog _log;

    public VoidedRows(IEnumerable<RecordCorrection> corrections, FileLog log) =>
        (_ofFile, _log) = (corrections.ToLookup(correction => correction.File, StringComparer.Ordinal), log);

    /// <summary>The records of a file that stand, and those that do not.</summary>
    /// <param name="file">The file, without its ending.</param>
    /// <param name="records">Every record.</param>
    /// <param name="of">A record's id, the day it tells of and when it was written down.</param>
    public (IReadOnlyList<T> Standing, IReadOnlyList<VoidedRecord<T>> Voided) In<T>(
        string file, IReadOnlyList<T> records, Func<T, (string? Id, LocalDate HappenedOn, Entry? Entry)> of)
        where T : class
    {
        if (!_ofFile.Contains(file))
        {
            return (records, []);
        }

        var wrong = WrongOf(file, records, of);
        List<T> standing = [];
        List<VoidedRecord<T>> voided = [];
        for (var place = 0; place < records.Count; place++)
        {
            if (wrong.TryGetValue(place, out var correction))
            {
                voided.Add(new(records[place], correction.Cause, correction.Entry)
                {
                    Place = standing.Count,
                    Note = correction.Note,
                });
            }
            else
            {
                standing.Add(records[place]);
            }
        }

        return (standing, voided);
    }

    private Dictionary<int, RecordCorrection> WrongOf<T>(
        string file, IReadOnlyList<T> records, Func<T, (string? Id, LocalDate HappenedOn, Entry? Entry)> of)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (var place = 0; place < records.Count; place++)
        {
            var (id, _, entry) = of(records[place]);
            Name(id, place);
            Name(entry?.Row, place);
        }

        Dictionary<int, RecordCorrection> wrong = [];
        foreach (var correction in _ofFile[file])
        {
            if (!places.TryGetValue(correction.Id, out var place))
            {
                _log.Error(correction.Line, "id", correction.Id, DatasetMessages.UnknownTarget);
            }
            else if (wrong.ContainsKey(place))
            {
                _log.Error(correction.Line, "id", correction.Id, DatasetMessages.VoidedAlready);
            }
            else if (of(records[place]) is var (_, happenedOn, entry)
                && correction.Entry.RecordedOn < (entry?.RecordedOn ?? happenedOn))
            {
                _log.Error(correction.Line, "recorded_on", "", DatasetMessages.CorrectedBefore);
            }
            else
            {
                wrong.Add(place, correction);
            }
        }

        return wrong;

        void Name(string? name, int place)
        {
            if (name is not null)
            {
                places.TryAdd(name, place);
            }
        }
    }
}
