using Funnel.Domain.Dealers;

namespace Funnel.Domain.Cards;

/// <summary>
/// The rules that each dealer's cards are moved by, where dealers of one network follow different manufacturers'
/// standards.
/// </summary>
public sealed class DealerRules
{
    private readonly CardRules? _all;
    private readonly Func<DealerId, CardRules> _of;

    /// <summary>The same rules for every dealer.</summary>
    public DealerRules(CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        (_all, _of) = (rules, _ => rules);
    }

    /// <summary>Rules for each dealer.</summary>
    /// <param name="of">The rules of a dealer; asked often and on any thread, it answers the same each time.</param>
    public DealerRules(Func<DealerId, CardRules> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        _of = of;
    }

    /// <summary>The rules of a dealer.</summary>
    public CardRules Of(DealerId dealer) => _all ?? _of(dealer);
}
