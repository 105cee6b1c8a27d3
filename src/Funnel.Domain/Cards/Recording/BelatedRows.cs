using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The rows that were written down after the day they tell of, and the corrections: what a day of knowledge may lack of
/// a day it looks at. Few rows are belated, and only their cards differ from one day of knowledge to the next.
/// </summary>
internal sealed class BelatedRows
{
    private readonly List<(LocalDate RecordedOn, LocalDate HappenedOn, int Card)> _rows;

    private BelatedRows(List<(LocalDate RecordedOn, LocalDate HappenedOn, int Card)> rows)
    {
        rows.Sort((left, right) => right.RecordedOn.CompareTo(left.RecordedOn));
        _rows = rows;
    }

    /// <summary>The day from whose end on everything is known; null where nothing is belated.</summary>
    public LocalDate? LatestOn => _rows.Count == 0 ? null : _rows[0].RecordedOn;

    public static BelatedRows Of(RowsByCard rows, CardCorrections corrections)
    {
        List<(LocalDate, LocalDate, int)> belated = [];
        var filingsTell = rows.Filings.Any(filings => filings.Entries.Count > 0);
        for (var card = 0; filingsTell && card < rows.Count; card++)
        {
            var filings = rows.FilingsOf(card, out var place);
            if (filings.Entries.Count > 0)
            {
                Note(filings.Entries.DayAt(place, filings.FiledOnAt(place)), filings.FiledOnAt(place), card);
            }
        }

        foreach (var block in rows.Events.Where(block => block.Entries.Count > 0))
        {
            for (var run = 0; run < block.RunCount; run++)
            {
                var (card, start, count) = (block.RunAt(run).Card, block.RunAt(run).Start, block.RunAt(run).Count);
                for (var place = start; place < start + count; place++)
                {
                    Note(block.Entries.DayAt(place, block.DayAt(place)), block.DayAt(place), card);
                }
            }
        }

        foreach (var card in corrections.Cards)
        {
            belated.AddRange(corrections.Of(card).Select(one => (one.What.RecordedOn, LocalDate.MinIsoValue, card)));
        }

        return new(belated);

        void Note(LocalDate recordedOn, LocalDate happenedOn, int card)
        {
            if (recordedOn > happenedOn)
            {
                belated.Add((recordedOn, happenedOn, card));
            }
        }
    }

    /// <summary>
    /// The cards of which something was recorded between two days of knowledge that tells of a day or one before it;
    /// some more than once.
    /// </summary>
    public IEnumerable<int> CardsChanged(LocalDate after, LocalDate until, LocalDate asOf) => _rows
        .SkipWhile(row => row.RecordedOn > until)
        .TakeWhile(row => row.RecordedOn > after)
        .Where(row => row.HappenedOn <= asOf)
        .Select(row => row.Card);

    /// <summary>
    /// The cards of which a day of knowledge lacks something that happened by then; some more than once.
    /// </summary>
    public IEnumerable<int> CardsLackingOn(LocalDate day) => _rows
        .TakeWhile(row => row.RecordedOn > day)
        .Where(row => row.HappenedOn <= day)
        .Select(row => row.Card);
}
