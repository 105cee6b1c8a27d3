using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Duplicates;
using NodaTime;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Duplicates;

[Properties(Arbitrary = new[] { typeof(DuplicateCardsProperties) })]
public sealed class DuplicateCardsProperties
{
    private static readonly LocalDate Day = new(2010, 12, 1);

    private static readonly string?[] Phones =
        ["13800138000", "+86 138-0013-8000", "１３８００１３８０００", "13900139000", "138****8000", null];

    public static Arbitrary<IReadOnlyList<CustomerCard>> Cards => Halved.Lists(Gen
        .ListOf(
            from phone in Gen.Elements(Phones)
            from model in Gen.Elements("Octavia", "Superb")
            from dealer in Gen.Elements("D1", "D2")
            from days in Gen.Choose(0, 3)
            from isLost in Gen.Elements(false, false, true)
            select (phone, model, dealer, days, isLost))
        .Select(rows => (IReadOnlyList<CustomerCard>)[.. rows.Select((row, index) => Card(
            Filing($"K{index}") with
            {
                Customer = new(null, row.phone),
                Model = new(row.model),
                Dealer = new(row.dealer),
                FiledOn = Filed.PlusDays(row.days),
            },
            row.isLost ? [new CardEvent.Lost(Filed.PlusDays(5), LostReason.GaveUp)] : []))]));

    [Property(MaxTest = Runs.OfTables)]
    public bool IsProbable_AnyCards_IsSymmetricAndTransitive(IReadOnlyList<CustomerCard> cards) =>
        cards.All(a => cards.All(b =>
            DuplicateCards.IsProbable(a, b, Day) == DuplicateCards.IsProbable(b, a, Day)
            && cards.All(c => !DuplicateCards.IsProbable(a, b, Day) || !DuplicateCards.IsProbable(b, c, Day)
                || a.Id == c.Id || DuplicateCards.IsProbable(a, c, Day))));

    [Property]
    public bool Among_AnyCards_GroupsExactlyThePairs(IReadOnlyList<CustomerCard> cards)
    {
        var groups = DuplicateCards.Among([.. cards], Day);
        var together = groups.SelectMany(group => group.Cards.SelectMany(
            a => group.Cards.Where(b => b != a).Select(b => (a.Id, b.Id)))).ToHashSet();
        var pairs = cards.SelectMany(a => cards.Where(b => DuplicateCards.IsProbable(a, b, Day))
            .Select(b => (a.Id, b.Id))).ToHashSet();
        return together.SetEquals(pairs)
            && groups.SelectMany(group => group.Cards).Distinct().Count() == groups.Sum(group => group.Cards.Count);
    }

    [Property]
    public bool Among_AnyOrderOfCards_IsTheSame(IReadOnlyList<CustomerCard> cards) =>
        DuplicateCards.Among([.. cards], Day).Select(group => group.ToString())
            .SequenceEqual(DuplicateCards.Among([.. cards.Reverse()], Day).Select(group => group.ToString()));
}
