using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The first step of recording, rows in: takes recorded history as <see cref="CardRecorder"/> does, from a caller that
/// looks ids up by itself and names each card by its number. It keeps rows, not objects: the cards that come of it are
/// made when they are asked for.
/// </summary>
public sealed class RowRecorder
{
    private readonly CardRules _rules;
    private readonly RowsByCard _rows = new();
    private readonly List<RowIssue> _issues = [];
    private PackedCards? _checked;

    /// <summary>Starts recording under a dealer's rules.</summary>
    public RowRecorder(CardRules rules)
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
        foreach (var problem in RowChecks.OfFiling(filings.StartAt(place), _rules))
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
        var checking = new HistoryChecking(_rows, _rules);
        _checked = checking.Check(find);
        return new(
            new(_checked),
            [.. _issues.Concat(checking.Issues).OrderBy(issue => !issue.IsOfFiling).ThenBy(issue => issue.Row)]);
    }

    internal void Refuse(RowIssue issue) => _issues.Add(issue);

    internal void AddMerge(int card, int survivor) => _rows.AddMerge(card, survivor);
}
