using Funnel.Domain.Entries;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// Reads cards that merges tie together, or whose rows were corrected, into objects: from the rows that were known on a
/// day, as they stand once corrections are carried out.
/// </summary>
internal sealed class GroupReading(RowsByCard rows, CardCorrections corrections, DealerRules rules, SharedTexts texts)
{
    /// <summary>The same rows with other corrections.</summary>
    public GroupReading With(CardCorrections others) => new(rows, others, rules, texts);

    /// <summary>
    /// The cards of a group as known at a place in the order of recording; null for one that was not filed by then.
    /// </summary>
    /// <param name="group">The numbers of the cards.</param>
    /// <param name="until">The place; rows recorded after it are not there.</param>
    /// <param name="issues">Takes what is wrong or odd.</param>
    public IEnumerable<(int Card, CustomerCard? Read)> Read(
        IReadOnlyList<int> group, RecordingPlace until, List<RowIssue> issues)
    {
        List<(int Number, TiedCard Card)> open = [];
        foreach (var number in group)
        {
            if (Open(number, until, issues) is { } card)
            {
                open.Add((number, card));
            }
        }

        new TiedCards([.. open.Select(one => one.Card)], issues).Read();
        var read = open.ToDictionary(one => one.Number, one => one.Card.Close(issues));
        return group.Select(number => (number, read.GetValueOrDefault(number)));
    }

    /// <summary>The cards that have corrected rows.</summary>
    public IEnumerable<int> Corrected => corrections.Cards.Order();

    /// <summary>The rows of a group as they were written down.</summary>
    public WrittenGroup AsWritten(IReadOnlyList<int> group)
    {
        List<PackedEvent> events = [];
        List<(CardId Card, PackedEvent Row)> all = [];
        foreach (var card in group)
        {
            rows.EventsOf(card, events);
            all.AddRange(events.Select(row => (rows.IdOf(card), row)));
        }

        return new(
            [.. group.Order().Select(rows.FilingOf)],
            [.. all.OrderBy(one => one.Row.Row).Select(one => (one.Card, one.Row.Event))],
            [
                .. group.SelectMany(card => corrections.Of(card).Select(one => (Card: card, one.What, one.Row)))
                    .OrderBy(one => one.Row).Select(one => (rows.IdOf(one.Card), one.What)),
            ]);
    }

    /// <summary>Every row and correction of a card, in the order of recording.</summary>
    public IEnumerable<RecordedStep> StepsOf(int card)
    {
        var filings = rows.FilingsOf(card, out var place);
        List<PackedEvent> events = [];
        rows.EventsOf(card, events);
        return events
            .Select(row => new RecordedStep(
                row.Recorded, card, row.Day, row.Step.Move, null, row.Events.Entries.At(row.Place)))
            .Append(new(
                filings.RecordedAt(place), card, filings.FiledOnAt(place), null, null, filings.Entries.At(place)))
            .Concat(corrections.Of(card).Select(one => new RecordedStep(
                PlaceOf(one), card, one.What.RecordedOn, null, one.What, one.What.Entry)))
            .OrderBy(step => step.Place);
    }

    private TiedCard? Open(int card, RecordingPlace until, List<RowIssue> issues)
    {
        var filings = rows.FilingsOf(card, out var place);
        if (filings.RecordedAt(place).CompareTo(until) > 0)
        {
            return null;
        }

        List<PackedEvent> events = [];
        rows.EventsOf(card, events);
        var own = rules.Of(filings.DealerAt(place));
        var book = BookOf(card, until, events, issues);
        var filing = rows.FilingOf(card);
        if (book?.StandingOn(filing.Entry?.Row) is { } correction)
        {
            if (correction.IsVoid)
            {
                return null;
            }

            filing = correction.RightFiling! with { Entry = filing.Entry };
            var errors = RowChecks.OfFiling(FoldStart.Of(filing), own).Where(problem => problem.IsError).ToList();
            if (errors.Count > 0)
            {
                issues.AddRange(errors.Select(error => error.OfFiling(rows.RowOf(card))));
                filing = rows.FilingOf(card);
            }
        }

        var known = events.Where(row => row.Recorded.CompareTo(until) <= 0).ToList();
        var standing = book is null ? known : [.. known.SelectMany(row => Standing(card, row, book)).Order()];
        var order = new SameDayOrder();
        if (order.Settle(FoldStart.Of(filing), standing, own) is { } settled)
        {
            issues.AddRange(order.Issues);
            standing = [.. settled];
        }

        return new(filing, rows.RowOf(card), standing, own);
    }

    private CorrectionBook? BookOf(int card, RecordingPlace until, List<PackedEvent> events, List<RowIssue> issues)
    {
        CorrectionBook? book = null;
        foreach (var (correction, row) in corrections.Of(card).Where(one => PlaceOf(one).CompareTo(until) <= 0))
        {
            book ??= new();
            if (correction.Entry.Row is { } id && (book.Knows(id) || IsRow(card, id, events)))
            {
                issues.Add(new(true, IsOfFiling: false, row, "row", id, CorrectionReasons.IdTaken));
            }
            else if ((AgainstTarget(card, correction, events, book) ?? book.Take(correction)) is { } reason)
            {
                issues.Add(new(true, IsOfFiling: false, row, "target", correction.Target, reason));
            }
        }

        return book;
    }

    private bool IsRow(int card, string id, List<PackedEvent> events) =>
        rows.FilingsOf(card, out var place).Entries.RowIdAt(place) == id
        || events.Exists(e => e.Events.Entries.RowIdAt(e.Place) == id);

    private static RecordingPlace PlaceOf((RowCorrection What, long Row) correction) =>
        CardCorrections.PlaceOf(correction.What, correction.Row);

    private Wording.Reason? AgainstTarget(
        int card, RowCorrection correction, List<PackedEvent> events, CorrectionBook book)
    {
        // What corrects a correction is held against the row itself.
        var row = book.RowOf(correction.Target);
        var filings = rows.FilingsOf(card, out var place);
        var isFiling = filings.Entries.RowIdAt(place) == row;
        var targets = events.FindAll(e => e.Events.Entries.RowIdAt(e.Place) == row);
        if (targets.Count + (isFiling ? 1 : 0) != 1)
        {
            return targets.Count == 0 ? CorrectionReasons.UnknownTarget : CorrectionReasons.AmbiguousTarget;
        }

        var recordedOn = isFiling ? filings.RecordedAt(place).On : targets[0].RecordedOn;
        if (correction.RecordedOn < recordedOn)
        {
            return CorrectionReasons.BeforeTarget(recordedOn);
        }

        return correction.IsVoid ? null
            : HappenedOn(correction) is { } on && correction.RecordedOn < on
                ? CorrectionReasons.RecordedBeforeHappened(on)
            : isFiling != correction.RightFiling is not null ? CorrectionReasons.FilingIsNoEvent
            : correction.RightFiling is { } right
                && (right.Card.Value != filings.IdAt(place) || right.Dealer != filings.DealerAt(place))
                ? CorrectionReasons.OtherCard
            : null;
    }

    private static NodaTime.LocalDate? HappenedOn(RowCorrection correction) =>
        correction.RightEvent?.On ?? correction.RightFiling?.FiledOn;

    /// <summary>What stands of a row: itself, nothing, or what it should have said, in the same place.</summary>
    private IEnumerable<PackedEvent> Standing(int card, PackedEvent row, CorrectionBook book)
    {
        if (book.StandingOn(row.Events.Entries.RowIdAt(row.Place)) is not { } correction)
        {
            return [row];
        }

        if (correction.IsVoid)
        {
            return [];
        }

        var right = new PackedEvents(texts) { AreAmended = true };
        right.StartAfter(row.Row);
        right.Add(card, EventRow.Of(correction.RightEvent!, EntryOf(row, correction.RightEvent!), texts), 0);
        return [new(right, row.Block, 0)];
    }

    // What is moved to another day keeps its place among the rows of that day: it was written down when it was.
    private static Entry? EntryOf(PackedEvent row, CardEvent right)
    {
        var entry = row.Events.Entries.At(row.Place);
        return right.On == row.Day || entry?.RecordedOn is not null
            ? entry
            : (entry ?? new()) with { RecordedOn = row.RecordedOn };
    }
}
