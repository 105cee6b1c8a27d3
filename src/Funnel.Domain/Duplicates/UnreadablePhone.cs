using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Duplicates;

/// <summary>
/// A phone that was written down and is no number to compare: duplicates of the card would silently be missed (ours).
/// </summary>
public static class UnreadablePhone
{
    /// <summary>What was found, in zh and en; never the phone number.</summary>
    public static Reason Reason { get; } = new("unreadable-phone", new(
        "电话无法识别，无法据此查找重复客户。",
        "The phone cannot be read as a number, so that duplicates cannot be found by it."));

    /// <summary>The cards whose phone cannot be read, in their order.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="phones">How phone numbers are read; without one, as in China.</param>
    public static IReadOnlyList<CardId> Among(CardIndex cards, IPhoneReader? phones = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        phones ??= ChinesePhones.Only;
        var source = cards.Source;
        return [.. Enumerable.Range(0, source.Count)
            .AsParallel()
            .AsOrdered()
            .Where(card => source.PhoneAt(card) is { } phone
                && !string.IsNullOrWhiteSpace(phone)
                && phones.Read(phone, source.DealerAt(card)).Count == 0)
            .Select(source.IdAt)];
    }
}
