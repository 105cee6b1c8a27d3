using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Specifications;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Stores;

/// <summary>Made-up cards of many dealers, the same for the same number, as a source of facts.</summary>
internal sealed class StoreCards : IFactSource
{
    private const int CardsOfADealer = 2_000;
    private const int Days = 730;

    private static readonly string[] Levels = ["O", "H", "A", "B", "C", "N"];
    private static readonly LocalDate First = new(2008, 11, 1);

    private readonly CardFacts[] _cards;

    public StoreCards(int count)
    {
        var dice = new Random(20101031);
        _cards = new CardFacts[count];
        for (var i = 0; i < count; i++)
            _cards[i] = Card(i, dice);
    }

    public static LocalDate Last { get; } = First.PlusDays(Days - 1);

    public IReadOnlyList<CardFacts> All => _cards;

    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) =>
        _cards is IReadOnlyList<T> cards ? cards : [];

    private static CardFacts Card(int i, Random dice)
    {
        var dealer = i / CardsOfADealer;
        var filedOn = First.PlusDays(dice.Next(Days));
        var (state, closedOn) = StateOf(filedOn, dice);
        return new()
        {
            Card = new(Text($"K{i:D9}")),
            Dealer = new(Text($"D{dealer:D6}")),
            Region = new(Text($"R{dealer % 31}")),
            Consultant = new(Text($"C{dealer:D6}-{dice.Next(10)}")),
            Channel = (FilingChannel)dice.Next(3),
            Media = dice.Next(3) == 0 ? null : (MediaSource)dice.Next(10),
            Model = new(Text($"M{dice.Next(12)}")),
            CustomerKind = dice.Next(20) == 0 ? CustomerKind.Wholesale : CustomerKind.Retail,
            Level = new(Levels[dice.Next(Levels.Length)]),
            FiledOn = filedOn,
            FirstVisitOn = dice.Next(3) == 0 ? null : Known(filedOn, dice),
            FirstTestDriveOn = dice.Next(2) == 0 ? null : Known(filedOn, dice),
            DeliveredOn = state == CardState.Delivered ? closedOn : null,
            LostOn = state == CardState.Lost ? closedOn : null,
            ClosedOn = closedOn,
            State = state,
            LostReason = state == CardState.Lost ? LostReason.Competitor : null,
            NextContactOn = closedOn is null ? filedOn.PlusDays(dice.Next(900)) : null,
            LastTouchOn = filedOn,
            LevelSince = filedOn,
            IsComplete = dice.Next(2) == 0,
        };
    }

    private static (CardState State, LocalDate? ClosedOn) StateOf(LocalDate filedOn, Random dice) =>
        dice.Next(10) switch
        {
            < 3 when Known(filedOn, dice) is { } lostOn => (CardState.Lost, lostOn),
            < 5 when Known(filedOn, dice) is { } deliveredOn => (CardState.Delivered, deliveredOn),
            5 => (CardState.Dormant, null),
            6 => (CardState.Ordered, null),
            _ => (CardState.Active, null),
        };

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static LocalDate? Known(LocalDate filedOn, Random dice) =>
        filedOn.PlusDays(dice.Next(120)) is var day && day <= Last ? day : null;
}
