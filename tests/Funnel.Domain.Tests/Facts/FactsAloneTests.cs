using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Facts;

/// <summary>A receiver takes what it wants: every kind comes alone as it comes with the others.</summary>
public sealed class FactsAloneTests
{
    // By the end of October: 1 contact, which answers a date; 1 order; 1 transfer, seen from both; the owner's contacts
    // of two days and a week after the delivery are due.
    private const string Line =
        "A phone 10-01 B next 10-05 | 10-05 call level H | 10-07 order | 10-08 transferred Bob | 10-10 delivered";

    private static readonly FactKind[] Kinds =
    [
        FactKinds.Cards, FactKinds.Contacts, FactKinds.Dues, FactKinds.Orders, FactKinds.Transfers, FactKinds.Stages,
        FactKinds.Spells, FactKinds.OwnerContacts,
    ];

    public static TheoryData<string, int> OfEachKind => new()
    {
        { "cards", 1 }, { "contacts", 1 }, { "dues", 1 }, { "orders", 1 }, { "transfers", 2 },
        { "owner_contacts", 2 },
    };

    public static TheoryData<string, string> Pairs
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (var (one, place) in Kinds.Select((kind, place) => (kind, place)))
            {
                foreach (var other in Kinds.Skip(place))
                {
                    pairs.Add(one.Name, other.Name);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(OfEachKind))]
    public void Make_OneKind_MakesAsManyAsThereAre(string kind, int count) =>
        Assert.Equal(count, new Wanting([kind], "10-31").Of(kind).Count);

    // Seen a month later, cards are looked at twice.
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Make_SomeKinds_MakesOfEachWhatAllHave(string one, string other)
    {
        foreach (var asOf in new[] { "10-31", "11-30" })
        {
            var all = new Wanting([.. Kinds.Select(kind => kind.Name)], asOf);
            var some = new Wanting([one, other], asOf);

            Assert.Equal(all.Of(one), some.Of(one));
            Assert.Equal(all.Of(other), some.Of(other));
            Assert.NotEmpty(some.Of(one));
        }
    }

    private sealed class Wanting : IFactReceiver
    {
        private readonly Dictionary<string, List<object?>> _facts = [];

        public Wanting(string[] kinds, string asOf)
        {
            foreach (var kind in kinds)
            {
                _facts[kind] = [];
            }

            FactMaking.Make(
                Story.OfCards(Line).WithOwners("A 10-13").ToHistory(),
                Told.Period("10-01", "10-31", asOf),
                SalesStandards.Gps.OwnerContacts,
                this,
                degree: 1);
        }

        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
            _facts.TryGetValue(kind.Name, out var list) ? fact => list.Add((anchor, fact)) : null;

        public List<object?> Of(string kind) => _facts[kind];
    }
}
