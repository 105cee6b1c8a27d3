using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Recorded rows and what became of them: from them follow the cards as they were known at the end of any day.
/// </summary>
/// <remarks>
/// A day of knowledge differs from another in few cards, those with a belated row or a correction between the two. They
/// are read anew, with all that merges tie to them; all others stay the rows they are.
/// </remarks>
internal sealed class RecordedCards(
    PackedCards all, RowsByCard rows, CardCorrections corrections, MergeGroups groups, GroupReading reading)
    : CardLog
{
    private readonly BelatedRows _belated = BelatedRows.Of(rows, corrections);
    private readonly Lazy<Dictionary<CardId, int>> _numbers =
        new(() => Enumerable.Range(0, all.Count).ToDictionary(all.IdAt));
    private CardIndex? _now;
    private Known? _latest;

    /// <summary>The cards with everything known.</summary>
    public CardIndex Now => _now ??= IndexOf(all, null);

    public override CardSource Rows => all;

    public override CardIndex KnownBy(LocalDate day)
    {
        if (!(_belated.LatestOn > day))
        {
            return Now;
        }

        // A report asks for one day again and again.
        if (_latest is { } latest && latest.Day == day)
        {
            return latest.Cards;
        }

        var lacking = _belated.CardsLackingOn(day).Select(groups.Of).DistinctBy(group => group[0]).ToList();
        if (lacking.Count == 0)
        {
            return Now;
        }

        var readings = all.Tied.Copy();
        var end = RecordingPlace.EndOf(day);
        foreach (var read in lacking.AsParallel().AsOrdered().Select(group => reading.Read(group, end, []).ToList()))
        {
            readings.Take(read);
        }

        var cards = IndexOf(all.With(readings), other => KnownBy(LocalDate.Min(day, other)));
        _latest = new(day, cards);
        return cards;
    }

    public override IEnumerable<IReadOnlyList<int>> GroupsChanged(LocalDate after, LocalDate until, LocalDate asOf)
    {
        var belatedGroups = _belated.CardsChanged(after, until, asOf).Select(groups.Of);
        var tiedGroups = groups.All.Where(group => group.SelectMany(reading.StepsOf).Any(
            step => step.Place.On > after && step.Place.On <= until));
        return belatedGroups.Concat(tiedGroups).DistinctBy(group => group[0]);
    }

    public override IReadOnlyList<int> GroupOf(int card) => groups.Of(card);

    public override IReadOnlyList<int> GroupOf(CardId card) =>
        NumberOf(card) is >= 0 and var number ? groups.Of(number) : [];

    public override IEnumerable<WrittenGroup> CorrectedGroups() => reading.Corrected
        .Select(groups.Of).DistinctBy(group => group[0]).Select(reading.AsWritten);

    public override CorrectionResult Correct(CardId card, RowCorrection correction)
    {
        if (NumberOf(card) is var number && number < 0)
        {
            return new([CorrectionReasons.UnknownCard]);
        }

        var survivor = correction.RightEvent is CardEvent.MergedInto merged
            ? NumberOf(merged.Survivor)
            : -1;
        var corrected = corrections.With(number, correction, survivor);
        var tied = MergeGroups.Of(rows.Merges.Concat(corrected.Merges), corrected.Cards);
        var reread = reading.With(corrected);
        var end = RecordingPlace.EndOf(LocalDate.MaxIsoValue);
        List<RowIssue> before = [];
        List<RowIssue> after = [];
        _ = reading.Read(tied.Of(number), end, before).ToList();
        List<(int Card, CustomerCard? Read)> cards = [.. reread.Read(tied.Of(number), end, after)];
        var added = after.Except(before).ToList();
        if (added.Where(issue => issue.IsError).Select(issue => issue.Reason).Distinct().ToList() is [_, ..] reasons)
        {
            return new(reasons);
        }

        var readings = all.Tied.Copy();
        readings.Take(cards);
        var log = new RecordedCards(all.With(readings, isCorrected: true), rows, corrected, tied, reread);
        return new(log.Now, [.. added.Select(issue => issue.Reason).Distinct()]);
    }

    public override (long Told, long Rows) Coverage(Func<int, bool>? isMeant)
    {
        if (isMeant is null)
        {
            return all.Coverage();
        }

        var (told, count) = (0L, 0L);
        foreach (var row in WrittenFilings().Concat(Events(_ => true)).Where(row => isMeant(row.Number)))
        {
            told += row.RecordedOn is null ? 0 : 1;
            count++;
        }

        return (told, count);
    }

    public override IEnumerable<WrittenRow> WrittenFilings()
    {
        for (var card = 0; card < rows.Count; card++)
        {
            var filings = rows.FilingsOf(card, out var place);
            yield return new(
                card, filings.RowAt(place), filings.FiledOnAt(place), filings.Entries.RecordedOnAt(place));
        }
    }

    public override IEnumerable<WrittenRow> WrittenEvents() =>
        Events(move => move is not (CardMove.MergeInto or CardMove.Unmerge));

    private IEnumerable<WrittenRow> Events(Func<CardMove, bool> wanted)
    {
        foreach (var block in rows.Events)
        {
            for (var run = 0; run < block.RunCount; run++)
            {
                var (card, start, count) = (block.RunAt(run).Card, block.RunAt(run).Start, block.RunAt(run).Count);
                for (var place = start; place < start + count; place++)
                {
                    if (wanted(block.MoveAt(place)))
                    {
                        yield return new(
                            card, block.RowAt(place), block.DayAt(place), block.Entries.RecordedOnAt(place));
                    }
                }
            }
        }
    }

    public override IEnumerable<(int Card, CardId Lost)> Returns()
    {
        for (var card = 0; card < all.Count; card++)
        {
            if (all.MayReturnAt(card))
            {
                foreach (var lost in all.ReturnsAt(card))
                {
                    yield return (card, lost);
                }
            }
        }
    }

    public override IReadOnlyList<RecordedStep> StepsOf(IReadOnlyList<int> group) =>
        [.. group.SelectMany(reading.StepsOf).OrderBy(step => step.Place)];

    public override CardFiling FilingOf(int card) => all.FilingAt(card);

    public override IEnumerable<CustomerCard> Read(IReadOnlyList<int> group, RecordingPlace until) =>
        reading.Read(group, until, []).Select(one => one.Read).OfType<CustomerCard>();

    // Who read the rows may have a look-up of its own.
    private int NumberOf(CardId card) => all.PlaceOf(card) ?? _numbers.Value.GetValueOrDefault(card, -1);

    private CardIndex IndexOf(PackedCards cards, Func<LocalDate, CardIndex>? knownBy)
    {
        var missing = cards.Missing.ToHashSet();
        CardSource source = missing.Count == 0
            ? cards
            : new ChosenCards(cards, [.. Enumerable.Range(0, cards.Count).Where(place => !missing.Contains(place))]);
        return new(source, this, knownBy);
    }

    private sealed record Known(LocalDate Day, CardIndex Cards);
}
