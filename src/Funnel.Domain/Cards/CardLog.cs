using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The rows that cards were read from: what was known on any day, and what was recorded in between.</summary>
internal abstract class CardLog
{
    /// <summary>The cards by the number of their rows; where one is not there now, its row's id still is.</summary>
    public abstract CardSource Rows { get; }

    /// <summary>The cards as known at the end of a day.</summary>
    public abstract CardIndex KnownBy(LocalDate day);

    /// <summary>
    /// The groups of cards, by number, of which a row was recorded between two days, the second one included, that can
    /// change how they stand at the end of a day: one that tells of that day or before, or any row of cards that merges
    /// or corrections concern.
    /// </summary>
    public abstract IEnumerable<IReadOnlyList<int>> GroupsChanged(LocalDate after, LocalDate until, LocalDate asOf);

    /// <summary>The group of the card with a number.</summary>
    public abstract IReadOnlyList<int> GroupOf(int card);

    /// <summary>The group of the card with an id; none where no row files it.</summary>
    public abstract IReadOnlyList<int> GroupOf(CardId card);

    /// <summary>
    /// How many rows there are, and how many of them tell the day they were written down on.
    /// </summary>
    /// <param name="isMeant">Whether the rows of the card with a number are counted; all are without.</param>
    public abstract (long Told, long Rows) Coverage(Func<int, bool>? isMeant);

    /// <summary>
    /// Every filing as a row; of one that tells nothing of its recording the day it was filed counts.
    /// </summary>
    public abstract IEnumerable<WrittenRow> WrittenFilings();

    /// <summary>
    /// Every event as a row but merges and their undoing, which are corrections: they say what should have been.
    /// </summary>
    public abstract IEnumerable<WrittenRow> WrittenEvents();

    /// <summary>Each card that says it comes back from a lost one, by number, with the id of that one.</summary>
    public abstract IEnumerable<(int Card, CardId Lost)> Returns();

    /// <summary>The rows of a group in the order of recording.</summary>
    public abstract IReadOnlyList<RecordedStep> StepsOf(IReadOnlyList<int> group);

    /// <summary>The filing of a card as its row says it, the person aside.</summary>
    public abstract CardFiling FilingOf(int card);

    /// <summary>The cards after one more correction, or the reasons against it.</summary>
    public abstract CorrectionResult Correct(CardId card, RowCorrection correction);

    /// <summary>
    /// The groups of cards with corrected rows, each with its filings, its events as they were written down and its
    /// corrections.
    /// </summary>
    public abstract IEnumerable<WrittenGroup> CorrectedGroups();

    /// <summary>The same, where a group that ties cards of two dealers is told for both.</summary>
    public virtual IEnumerable<WrittenGroup> ConcernedGroups() => CorrectedGroups();

    /// <summary>The cards of a group as known at a place in the order of recording.</summary>
    public abstract IEnumerable<CustomerCard> Read(IReadOnlyList<int> group, RecordingPlace until);
}
