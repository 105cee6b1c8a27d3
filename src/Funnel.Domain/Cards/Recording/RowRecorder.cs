using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The first step of recording, rows in: takes recorded history as <see cref="CardRecorder"/> does, from a caller that
/// looks ids up by itself and names each card by its number. It keeps rows, not objects: the cards that come of it are
/// made when they are asked for.
/// </summary>
public sealed class RowRecorder
{
    private readonly DealerRules _rules;
    private readonly RowsByCard _rows = new();
    private readonly CardCorrections _corrections = new();
    private readonly List<RowIssue> _issues = [];
    private PackedCards? _checked;

    /// <summary>Starts recording under a dealer's rules.</summary>
    public RowRecorder(CardRules rules)
        : this(new DealerRules(rules))
    {
    }

    /// <summary>Starts recording cards of dealers under the rules of each.</summary>
    public RowRecorder(DealerRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules = rules;
    }

    /// <summary>The texts that rows name by number.</summary>
    public SharedTexts Texts { get; } = new();

    /// <summary>The filings that stand, numbered from 0 in the order they were added.</summary>
    public int Count => _rows.Count;

    /// <summary>Adds one of some filings; its id must be no other's. Where it stands it gets the next number.</summary>
    /// <returns>Whether it stands; where not, an error says why.</returns>
    public bool Add(PackedFilings filings, int place)
    {
        ArgumentNullException.ThrowIfNull(filings);
        var stands = true;
        var filedOn = filings.FiledOnAt(place);
        var rules = _rules.Of(filings.DealerAt(place));
        IEnumerable<CardProblem> problems = RowChecks.OfFiling(filings.StartAt(place), rules);
        if (RowChecks.AgainstRecording(filings.Entries.DayAt(place, filedOn), filedOn) is { } early)
        {
            problems = problems.Append(early);
        }

        foreach (var problem in problems)
        {
            _issues.Add(problem.OfFiling(filings.RowAt(place)));
            stands &= !problem.IsError;
        }

        if (stands)
        {
            _rows.Add(filings, place);
        }

        return stands;
    }

    /// <summary>The caller's number of the row that files the card with this number.</summary>
    public long RowOf(int card) => _rows.RowOf(card);

    /// <summary>
    /// The day on which the card with this number was delivered, if it was: that is for good. Known once the history is
    /// checked.
    /// </summary>
    /// <exception cref="InvalidOperationException">It is not checked yet.</exception>
    public LocalDate? DeliveredOn(int card) =>
        (_checked ?? throw new InvalidOperationException("The history is not checked yet.")).DeliveredOn(card);

    /// <summary>
    /// Takes over events, which come after those it has and in any order of dates; the cards they name must be there.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">An event names a number that no filing has.</exception>
    public void Add(PackedEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        _rows.Add(events);
    }

    /// <summary>The row of a card that has an id, as it was written down.</summary>
    /// <param name="card">The number of the card.</param>
    /// <param name="row">The row's id.</param>
    /// <param name="filing">The filing, where it is that.</param>
    /// <param name="e">The event, where it is one.</param>
    /// <returns>Whether the card has such a row.</returns>
    public bool TryGetRow(int card, string row, out CardFiling? filing, out CardEvent? e)
    {
        ArgumentNullException.ThrowIfNull(row);
        var filings = _rows.FilingsOf(card, out var place);
        filing = filings.Entries.RowIdAt(place) == row ? _rows.FilingOf(card) : null;
        List<PackedEvent> events = [];
        _rows.EventsOf(card, events);
        var at = events.FindIndex(one => one.Events.Entries.RowIdAt(one.Place) == row);
        e = at < 0 ? null : events[at].Event;
        return filing is not null || e is not null;
    }

    /// <summary>Takes a correction of a row of the card with this number.</summary>
    /// <param name="card">The number of the card.</param>
    /// <param name="correction">The correction.</param>
    /// <param name="row">The caller's number of the correction's row.</param>
    /// <param name="survivor">
    /// Where the row should have said a merge, the number of the card that goes on; negative where no filing has its
    /// id.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">No filing has this number.</exception>
    public void Add(int card, RowCorrection correction, long row, int survivor = -1)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentOutOfRangeException.ThrowIfNegative(card);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(card, Count);
        _corrections.Add(card, correction, row, survivor);
    }

    /// <summary>
    /// Checks the history: every event in the order of dates, and of rows within a day. Cards that no merge ties
    /// together are read on all cores.
    /// </summary>
    /// <param name="find">
    /// The number of the card with an id, negative where there is none, asked on any thread; without it the ids are put
    /// into a table once somebody asks for a card by its own.
    /// </param>
    public CheckedHistory Complete(Func<CardId, int>? find = null)
    {
        var groups = MergeGroups.Of(_rows.Merges.Concat(_corrections.Merges), _corrections.Cards);
        var reading = new GroupReading(_rows, _corrections, _rules, Texts);
        var checking = new HistoryChecking(_rows, groups, reading, _corrections.Cards.Count > 0, _rules);
        _checked = checking.Check(find);
        var cards = new RecordedCards(_checked, _rows, _corrections, groups, reading);
        return new(
            cards.Now,
            [.. _issues.Concat(checking.Issues).OrderBy(issue => !issue.IsOfFiling).ThenBy(issue => issue.Row)]);
    }

    internal void Refuse(RowIssue issue) => _issues.Add(issue);

    internal void AddMerge(int card, int survivor) => _rows.AddMerge(card, survivor);
}
