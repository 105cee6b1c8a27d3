using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>
/// A list of cards that need somebody's attention on a day: a condition, which any engine can ask, and the most urgent
/// first.
/// </summary>
public sealed class Worklist
{
    private static readonly WorklistTask AsListed = new WorklistTask.AsListed();

    private readonly Judging? _judging;

    /// <summary>A list of the caller's own.</summary>
    /// <param name="id">The id: words joined by hyphens.</param>
    /// <param name="name">The name in zh and en.</param>
    /// <param name="on">Which cards are on the list on a day, asked of facts as at the end of that day.</param>
    public Worklist(string id, Phrase name, Func<LocalDate, Condition<CardFacts>> on)
        : this(id, name, on, judging: null)
    {
    }

    internal Worklist(string id, Phrase name, Func<LocalDate, Condition<CardFacts>> on, Judging? judging)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(on);
        Id = id;
        Name = name;
        On = on;
        _judging = judging;
    }

    /// <summary>Says, for a day, what is to be done about a card; null where it is not on the list after all.</summary>
    internal delegate Func<CardFacts, WorklistTask?> Judging(LocalDate today);

    /// <summary>The id: words joined by hyphens.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>
    /// Which cards can be on the list on a day, asked of facts as at the end of that day: no other card need be given
    /// to <see cref="Of"/>. All of them are, unless the list judges each card besides.
    /// </summary>
    public Func<LocalDate, Condition<CardFacts>> On { get; }

    /// <summary>
    /// Whether it takes more than the columns of a card to say that it is on the list, such as the contacts made with
    /// its owner.
    /// </summary>
    public bool JudgesEachCard => _judging is not null;

    /// <summary>
    /// The cards on the list, most urgent first: more days overdue, then the better level, then the card's id; under a
    /// ranking of leads by that: the better source, then the newest filed, then the card's id (NISSAN).
    /// </summary>
    /// <param name="cards">The cards as at the end of <paramref name="today"/>.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="scale">The scale that says which level is better.</param>
    /// <param name="ranking">
    /// Which customers go first by where they came from; null where the standard does not say.
    /// </param>
    public IReadOnlyList<WorklistEntry> Of(
        IEnumerable<CardFacts> cards, LocalDate today, LevelScale scale, LeadRanking? ranking = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(scale);
        var on = On(today);
        var judge = _judging?.Invoke(today) ?? (_ => AsListed);
        var listed = cards
            .Where(on.IsSatisfiedBy)
            .Select(card => (Card: card, Task: judge(card)))
            .Where(judged => judged.Task is not null)
            .Select(judged => new WorklistEntry(judged.Card, today, judged.Task!));
        var ordered = ranking is null
            ? listed.OrderByDescending(entry => entry.DaysOverdue).ThenBy(entry => scale.RankOf(entry.Card.Level))
            : listed.OrderBy(entry => ranking.RankOf(entry.Card.LeadSource))
                .ThenByDescending(entry => entry.Card.FiledOn);
        return [.. ordered.ThenBy(entry => entry.Card.Card)];
    }

    /// <summary>The same cards in the same order as a specification of facts, to be paged and asked anywhere.</summary>
    /// <exception cref="ArgumentException">The list judges each card besides.</exception>
    public CardsOnList<CardFacts> ToSpecification(LocalDate today, LevelScale scale) =>
        new(this, today, scale, FactKinds.Cards.Map);
}
