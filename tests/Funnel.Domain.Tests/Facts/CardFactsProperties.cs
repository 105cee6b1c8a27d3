using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Facts;

public sealed class CardFactsProperties
{
    [Property]
    public bool Make_CardsAlone_AreWhatTheyAreBesideAllOtherFacts(AnyCase c)
    {
        var history = c.Story.ToHistory();
        var alone = new CardsAlone();

        FactMaking.Make(history, c.Period, SalesStandards.Gps.OwnerContacts, alone);

        var all = new FactBook(history, c.Period, SalesStandards.Gps.OwnerContacts);
        return alone.AsOf.SequenceEqual(all.Of(FactKinds.Cards, Anchor.AsOf));
    }

    private sealed class CardsAlone : IFactReceiver
    {
        public List<CardFacts> AsOf { get; } = [];

        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) =>
            kind is FactKind<CardFacts> && anchor == Anchor.AsOf ? fact => AsOf.Add((CardFacts)(object)fact!) : null;
    }
}
