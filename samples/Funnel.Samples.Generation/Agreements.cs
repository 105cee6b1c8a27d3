using Funnel.Domain.Cards;

namespace Funnel.Samples.Generation;

/// <summary>
/// What is said with a customer beside the contact: whether the next date is the customer's own, and what a lost one
/// gave as the reason. They have dice of their own, so that the other columns are the same bytes with them as without.
/// </summary>
internal sealed class Agreements
{
    // Which part of the random numbers: no dealer has so high a number.
    private const int PartOfAgreements = 3_000_000;

    private readonly Dice _dice;

    public Agreements(int dealer, long seed) => _dice = new(seed, PartOfAgreements + dealer);

    /// <summary>Whether the customer named the next date; never where there is none.</summary>
    public bool IsAgreed(int? next) => next is not null && _dice.Chance(380);

    /// <summary>Why a customer was lost; unknown of one who could not be reached, and now and then of others.</summary>
    public string? DetailOf(LostReason reason) => reason == LostReason.Unreachable || _dice.Chance(100)
        ? null
        : CodeLists.BuiltIn.LostDetails.Entries[_dice.Weighted([30, 14, 5, 12, 9, 6, 8, 12, 4])].Code.Value;
}
