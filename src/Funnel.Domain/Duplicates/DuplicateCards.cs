using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// 重复客户: open retail cards of one dealer with the same phone number and the same intended model, two at least (GPS).
/// The same phone and another model is a second opportunity, and so is another vehicle of one customer (ours).
/// </summary>
public sealed class DuplicateCards
{
    private DuplicateCards(IReadOnlyList<CustomerCard> cards) => Cards = cards;

    /// <summary>The card that should survive: the one filed first, of one day that with the lowest id (ours).</summary>
    public CustomerCard Survivor => Cards[0];

    /// <summary>Every card, the survivor first.</summary>
    public IReadOnlyList<CustomerCard> Cards { get; }

    /// <summary>
    /// The groups of probable duplicates among cards, as they stand at the end of a day; sorted by the survivor's id. A
    /// card is in one group at most; one with two numbers ties those of both together.
    /// </summary>
    /// <param name="cards">The cards.</param>
    /// <param name="day">The day.</param>
    /// <param name="phones">How phone numbers are read; without one, as in China.</param>
    public static IReadOnlyList<DuplicateCards> Among(CardIndex cards, LocalDate day, IPhoneReader? phones = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        phones ??= ChinesePhones.Only;
        return [.. Alike(LikelyDuplicates.Among(cards.Source, phones), phones)
            .Select(alike => alike.Where(card => IsOpen(card, day)).ToList())
            .Where(open => open.Count > 1)
            .Select(open => new DuplicateCards([.. open
                .OrderBy(card => card.Filing.FiledOn)
                .ThenBy(card => card.Id.Value, StringComparer.Ordinal)]))
            .OrderBy(group => group.Survivor.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Whether two cards are probably one and the same, as they stand at the end of a day.</summary>
    internal static bool IsProbable(CustomerCard card, CustomerCard other, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(other);
        return card.Id != other.Id
            && DuplicateKey.Of(card, ChinesePhones.Only).Intersect(DuplicateKey.Of(other, ChinesePhones.Only)).Any()
            && IsOpen(card, day)
            && IsOpen(other, day);
    }

    /// <summary>What merging each further card into the survivor would do, in the order of filing.</summary>
    /// <param name="on">The day of the merge.</param>
    /// <param name="today">Today at the dealer.</param>
    public IReadOnlyList<MergeProposal> Proposals(LocalDate on, LocalDate today) =>
        [.. Cards.Skip(1).Select(other => MergeProposal.Of(Survivor, other, on, today))];

    /// <summary>The ids of the cards: nothing of the person.</summary>
    public override string ToString() => string.Join(' ', Cards);

    /// <summary>Cards that keys tie together, two at least; most are alone, and get no list of their own.</summary>
    private static IEnumerable<List<CustomerCard>> Alike(IEnumerable<CustomerCard> cards, IPhoneReader phones)
    {
        Dictionary<DuplicateKey, CustomerCard> firsts = [];
        Dictionary<CustomerCard, List<CustomerCard>> groups = new(ReferenceEqualityComparer.Instance);
        foreach (var card in cards)
        {
            foreach (var key in DuplicateKey.Of(card, phones))
            {
                if (!firsts.TryAdd(key, card))
                {
                    Tie(groups, firsts[key], card);
                }
            }
        }

        return groups.Values.Distinct();
    }

    private static void Tie(Dictionary<CustomerCard, List<CustomerCard>> groups, CustomerCard one, CustomerCard other)
    {
        var group = groups.GetValueOrDefault(one) ?? [one];
        var joined = groups.GetValueOrDefault(other) ?? [other];
        if (ReferenceEquals(group, joined) || ReferenceEquals(one, other))
        {
            return;
        }

        group.AddRange(joined);
        groups[one] = group;
        joined.ForEach(card => groups[card] = group);
    }

    private static bool IsOpen(CustomerCard card, LocalDate day) => card.SeenFrom(day).On(day)?.State.IsOpen() == true;
}
