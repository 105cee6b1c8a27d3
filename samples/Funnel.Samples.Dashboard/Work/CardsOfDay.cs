using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Samples.Dashboard.Work;

/// <summary>The cards as at the end of a day, without the other facts that nobody asks for here.</summary>
internal sealed class CardsOfDay : IFactReceiver
{
    private readonly List<CardFacts> _cards = [];

    private CardsOfDay()
    {
    }

    public static IReadOnlyList<CardFacts> Of(FunnelHistory history, LocalDate day, OwnerContactSchedule schedule)
    {
        var cards = new CardsOfDay();
        FactMaking.Make(history, new(day, day), schedule, cards);
        return cards._cards;
    }

    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) => _cards is List<T> cards ? cards.Add : null;
}
