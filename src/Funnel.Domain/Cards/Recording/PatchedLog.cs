using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The rows of cards out of several parts: those of a card are the rows of the part that tells of it. Numbers run on
/// from one part to the next.
/// </summary>
internal sealed class PatchedLog : CardLog
{
    private readonly CardPatches _patches;
    private readonly Lazy<int[]> _starts;
    private readonly Lazy<CardSource> _rows;

    public PatchedLog(CardPatches patches)
    {
        _patches = patches;
        _starts = new(Starts);
        _rows = new(() => new JoinedRows(
            [.. patches.Parts.Select(part => part.Log?.Rows ?? CardIndex.Empty.Source)], _starts.Value, NumberOf));
    }

    public override CardSource Rows => _rows.Value;

    public override CardIndex KnownBy(LocalDate day) => _patches.Cards.KnownBy(day);

    public override IEnumerable<IReadOnlyList<int>> GroupsChanged(
        LocalDate after, LocalDate until, LocalDate asOf) =>
        Of(log => log.GroupsChanged(after, until, asOf), group => group[0], Moved);

    public override IReadOnlyList<int> GroupOf(int card)
    {
        var part = PartOf(card);
        return Moved(LogOf(part).GroupOf(card - _starts.Value[part]), _starts.Value[part]);
    }

    public override IReadOnlyList<int> GroupOf(CardId card)
    {
        var part = _patches.OwnerOf(card);
        var group = _patches.Parts[part].Log?.GroupOf(card) ?? [];
        return group.Count > 0 && IsTold(part, group[0]) ? Moved(group, _starts.Value[part]) : [];
    }

    public override (long Told, long Rows) Coverage(Func<int, bool>? isMeant)
    {
        var (told, rows) = (0L, 0L);
        for (var part = 0; part < _patches.Parts.Count; part++)
        {
            var (own, start) = (part, _starts.Value[part]);
            if (_patches.Parts[part].Log is { } log)
            {
                var counted = log.Coverage(card => IsTold(own, card) && isMeant?.Invoke(start + card) != false);
                (told, rows) = (told + counted.Told, rows + counted.Rows);
            }
        }

        return (told, rows);
    }

    public override IEnumerable<WrittenRow> WrittenFilings() => Of(
        log => log.WrittenFilings(), row => row.Number, (row, start) => row with { Number = row.Number + start });

    public override IEnumerable<WrittenRow> WrittenEvents() => Of(
        log => log.WrittenEvents(), row => row.Number, (row, start) => row with { Number = row.Number + start });

    public override IEnumerable<(int Card, CardId Lost)> Returns() =>
        Of(log => log.Returns(), row => row.Card, (row, start) => (row.Card + start, row.Lost));

    public override IReadOnlyList<RecordedStep> StepsOf(IReadOnlyList<int> group) =>
    [
        .. group.GroupBy(PartOf)
            .SelectMany(own => LogOf(own.Key)
                .StepsOf([.. own.Select(card => card - _starts.Value[own.Key])])
                .Select(step => step with { Card = step.Card + _starts.Value[own.Key] }))
            .OrderBy(step => step.Place),
    ];

    public override CardFiling FilingOf(int card)
    {
        var part = PartOf(card);
        return LogOf(part).FilingOf(card - _starts.Value[part]);
    }

    /// <summary>
    /// The cards concerned are recorded again by themselves, with all that a merge would tie to them.
    /// </summary>
    public override CorrectionResult Correct(CardId card, RowCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        IEnumerable<CardId> concerned = correction.RightEvent is CardEvent.MergedInto merged
            ? [card, merged.Survivor]
            : [card];
        var numbers = concerned.SelectMany(GroupOf).Distinct().ToList();
        if (GroupOf(card).Count == 0)
        {
            return new([CorrectionReasons.UnknownCard]);
        }

        var result = Again(numbers.GroupBy(PartOf)).Correct(card, correction);
        return result.IsMade
            ? new(CardPatches.With(_patches.Cards, result.Cards, _patches.Rules), result.Findings)
            : result;
    }

    public override IEnumerable<WrittenGroup> CorrectedGroups() =>
        Groups((part, group) => IsOwn(part, group.Filings[0]), log => log.CorrectedGroups());

    public override IEnumerable<WrittenGroup> ConcernedGroups() =>
        Groups((part, group) => group.Filings.Any(filing => IsOwn(part, filing)), log => log.ConcernedGroups());

    public override IEnumerable<CustomerCard> Read(IReadOnlyList<int> group, RecordingPlace until) =>
        group.GroupBy(PartOf).SelectMany(own =>
            LogOf(own.Key).Read([.. own.Select(card => card - _starts.Value[own.Key])], until));

    private CardIndex Again(IEnumerable<IGrouping<int, int>> numbersByPart)
    {
        var recorder = new CardRecorder(_patches.Rules);
        List<(CardId, CardEvent)> events = [];
        List<(CardId, RowCorrection)> corrections = [];
        var row = 0L;
        foreach (var numbers in numbersByPart)
        {
            var rows = LogOf(numbers.Key).Rows;
            var written = _patches.Parts[numbers.Key]
                .Chosen(numbers.Select(number => rows.IdAt(number - _starts.Value[numbers.Key])));
            foreach (var filing in written.FilingsInOrder())
            {
                recorder.Add(filing, ++row);
            }

            events.AddRange(written.EventsInOrder());
            corrections.AddRange(written.CorrectionsInOrder());
        }

        row = 0;
        foreach (var (card, e) in events)
        {
            recorder.Add(card, e, ++row);
        }

        foreach (var (card, correction) in corrections)
        {
            recorder.Add(card, correction, ++row);
        }

        return recorder.Complete().Cards;
    }

    private IEnumerable<WrittenGroup> Groups(
        Func<int, WrittenGroup, bool> isOwn, Func<CardLog, IEnumerable<WrittenGroup>> of) =>
        Enumerable.Range(0, _patches.Parts.Count).SelectMany(part =>
            _patches.Parts[part].Log is { } log ? of(log).Where(group => isOwn(part, group)) : []);

    private bool IsOwn(int part, CardFiling filing) => _patches.OwnerOf(filing.Card) == part
        && (_patches.Parts[part].Only is not { } only || filing.Dealer == only);

    private IEnumerable<T> Of<T>(Func<CardLog, IEnumerable<T>> of, Func<T, int> cardOf, Func<T, int, T> moved)
    {
        for (var part = 0; part < _patches.Parts.Count; part++)
        {
            foreach (var one in _patches.Parts[part].Log is { } log ? of(log) : [])
            {
                if (IsTold(part, cardOf(one)))
                {
                    yield return moved(one, _starts.Value[part]);
                }
            }
        }
    }

    private bool IsTold(int part, int card)
    {
        var (rows, only) = (LogOf(part).Rows, _patches.Parts[part].Only);
        return _patches.OwnerOf(rows.IdAt(card)) == part && (only is null || rows.DealerAt(card) == only);
    }

    private int NumberOf(CardId id)
    {
        var part = _patches.OwnerOf(id);
        return LogOf(part) is var log && log.GroupOf(id).FirstOrDefault(card => log.Rows.IdAt(card) == id, -1)
            is >= 0 and var number
            ? number + _starts.Value[part]
            : -1;
    }

    private CardLog LogOf(int part) =>
        _patches.Parts[part].Log ?? throw new KeyNotFoundException("The part tells of no rows.");

    private int PartOf(int card)
    {
        var part = Array.BinarySearch(_starts.Value, card);
        part = part < 0 ? ~part - 1 : part;
        while (_starts.Value[part + 1] <= card)
        {
            part++;
        }

        return part;
    }

    private int[] Starts()
    {
        var starts = new int[_patches.Parts.Count + 1];
        for (var part = 0; part < _patches.Parts.Count; part++)
        {
            starts[part + 1] = starts[part] + (_patches.Parts[part].Log?.Rows.Count ?? 0);
        }

        return starts;
    }

    private static IReadOnlyList<int> Moved(IReadOnlyList<int> group, int start) =>
        start == 0 ? group : [.. group.Select(card => card + start)];
}
