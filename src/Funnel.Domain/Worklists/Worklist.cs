using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>A list of cards that need somebody's attention on a day: a condition, and the most urgent first.</summary>
public sealed class Worklist
{
    /// <summary>A list of the caller's own.</summary>
    /// <param name="id">The id: words joined by hyphens.</param>
    /// <param name="name">The name in zh and en.</param>
    /// <param name="on">Which cards are on the list on a day, asked of facts as at the end of that day.</param>
    public Worklist(string id, Phrase name, Func<LocalDate, Condition<CardFacts>> on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(on);
        Id = id;
        Name = name;
        On = on;
    }

    /// <summary>The id: words joined by hyphens.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>Which cards are on the list on a day, asked of facts as at the end of that day.</summary>
    public Func<LocalDate, Condition<CardFacts>> On { get; }

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
        var listed = cards.Where(on.IsSatisfiedBy).Select(card => new WorklistEntry(card, today));
        var ordered = ranking is null
            ? listed.OrderByDescending(entry => entry.DaysOverdue).ThenBy(entry => scale.RankOf(entry.Card.Level))
            : listed.OrderBy(entry => ranking.RankOf(entry.Card.LeadSource))
                .ThenByDescending(entry => entry.Card.FiledOn);
        return [.. ordered.ThenBy(entry => entry.Card.Card.Value, StringComparer.Ordinal)];
    }
}
