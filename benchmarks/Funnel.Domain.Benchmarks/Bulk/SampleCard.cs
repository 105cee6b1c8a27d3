using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>
/// One made-up card, days counted from 2000-01-01. The same seed and number always give the same card, so that it can
/// be had as columns, as an object or as text without keeping it.
/// </summary>
internal readonly record struct SampleCard
{
    public const int Missing = int.MaxValue;

    /// <summary>2026-06-30, the last day of the month the benchmark reports.</summary>
    public const int LastDay = 9677;

    private const int FirstFilingDay = LastDay - 545;

    public static readonly string[] Levels = [.. LevelScales.Lotus.Levels.Select(level => level.Code.Value)];

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    public int Consultant { get; private init; }

    public int FiledOn { get; private init; }

    public int FirstVisitOn { get; private init; }

    public int SecondVisitOn { get; private init; }

    public int FirstTestDriveOn { get; private init; }

    public int OrderSignedOn { get; private init; }

    public int DeliveredOn { get; private init; }

    public int LostOn { get; private init; }

    public int NextContactOn { get; private init; }

    public int LastContactOn { get; private init; }

    public FilingChannel Channel { get; private init; }

    public MediaSource Media { get; private init; }

    public LeadSource LeadSource { get; private init; }

    public CustomerKind CustomerKind { get; private init; }

    public CardState State { get; private init; }

    public LostReason? LostReason { get; private init; }

    public int Level { get; private init; }

    public int Model { get; private init; }

    public bool IsComplete { get; private init; }

    public bool IsReturn { get; private init; }

    public int ClosedOn => Math.Min(DeliveredOn, LostOn);

    /// <summary>The date that the last contact agreed; nobody who was never contacted has agreed one.</summary>
    public int AgreedOn => LastContactOn == Missing ? Missing : NextContactOn;

    public int LastTouchOn => LastContactOn == Missing ? FiledOn : LastContactOn;

    /// <summary>The card of a number, where so many cards belong to so many consultants, in their order.</summary>
    public static SampleCard Of(long number, long cards, int consultants)
    {
        var chance = new Chance((ulong)number);
        var filed = FirstFilingDay + chance.Below(546);
        var channel = (FilingChannel)chance.Below(3);
        var days = chance.Below(100) < 13
            ? chance.Below(700)
            : 1 + (int)(chance.Below(150) * chance.Below(150) / 150.0);
        var closed = filed + days > LastDay ? Missing : filed + days;
        var bought = closed != Missing && chance.Below(100) < 30;
        var lost = closed != Missing && !bought;
        var first = channel == FilingChannel.WalkIn ? filed : Maybe(ref chance, 55, filed, closed);
        var second = first == Missing ? Missing : Maybe(ref chance, 45, first, closed);
        var signed = bought ? closed - chance.Below(Math.Min(21, closed - filed + 1))
            : closed == Missing ? Maybe(ref chance, 12, filed, closed) : Missing;
        var dormant = closed == Missing && signed == Missing && chance.Below(100) < 25;
        return new()
        {
            Consultant = (int)(number * consultants / cards),
            FiledOn = filed,
            FirstVisitOn = first,
            SecondVisitOn = second,
            FirstTestDriveOn = first == Missing ? Missing : Maybe(ref chance, 50, first, closed),
            OrderSignedOn = signed,
            DeliveredOn = bought ? closed : Missing,
            LostOn = lost ? closed : Missing,
            NextContactOn = closed == Missing && !dormant && chance.Below(100) < 90
                ? LastDay - 10 + chance.Below(30)
                : Missing,
            LastContactOn = Maybe(ref chance, 80, filed, closed),
            Channel = channel,
            Media = MediaSources.All.Entries[chance.Below(10)].Code,
            LeadSource = LeadSources.All.Entries[chance.Below(11)].Code,
            CustomerKind = (CustomerKind)(chance.Below(20) / 19),
            State = bought ? CardState.Delivered : lost ? CardState.Lost
                : signed != Missing ? CardState.Ordered : dormant ? CardState.Dormant : CardState.Active,
            LostReason = lost ? (LostReason)chance.Below(5) : null,
            Level = chance.Below(Levels.Length),
            Model = chance.Below(12),
            IsComplete = chance.Below(100) < 85,
            IsReturn = chance.Below(100) < 3,
        };
    }

    public static LocalDate? Date(int day) => day == Missing ? null : Epoch.PlusDays(day);

    /// <summary>The card as the object the row evaluator and LINQ ask.</summary>
    public CardFacts ToFacts(SampleNames names, long number) => new(new()
    {
        Card = new(names.Card(number)),
        Dealer = names.Dealers[Consultant / SampleNames.ConsultantsPerDealer],
        Consultant = names.Consultants[Consultant],
        Channel = Channel,
        Media = Media,
        LeadSource = LeadSource,
        Model = names.Models[Model],
        CustomerKind = CustomerKind,
        Level = names.Levels[Level],
    })
    {
        FiledOn = Epoch.PlusDays(FiledOn),
        Filer = names.Consultants[Consultant],
        FirstVisitOn = Date(FirstVisitOn),
        SecondVisitOn = Date(SecondVisitOn),
        FirstTestDriveOn = Date(FirstTestDriveOn),
        OrderSignedOn = Date(OrderSignedOn),
        FirstSignedOn = Date(OrderSignedOn),
        LastSignedOn = Date(OrderSignedOn),
        LevelBeforeOrder = names.Levels[Level],
        DeliveredOn = Date(DeliveredOn),
        LostOn = Date(LostOn),
        ClosedOn = Date(ClosedOn),
        NextContactOn = Date(NextContactOn),
        AgreedOn = Date(AgreedOn),
        LastContactOn = Date(LastContactOn),
        LastTouchOn = Epoch.PlusDays(LastTouchOn),
        LevelSince = Epoch.PlusDays(FiledOn),
        State = State,
        LostReason = LostReason,
        IsComplete = IsComplete,
        IsReturn = IsReturn,
        IsPresented = FirstVisitOn != Missing,
        IsNegotiated = OrderSignedOn != Missing,
        IsTestDriven = FirstTestDriveOn != Missing,
        DaysToContact = DaysFromFiling(LastContactOn),
        DaysToOutcome = DaysFromFiling(Math.Min(OrderSignedOn, ClosedOn)),
    };

    private int? DaysFromFiling(int day) => day == Missing ? null : day - FiledOn;

    /// <summary>With a chance in percent, a day from one to another or to the last day.</summary>
    private static int Maybe(ref Chance chance, int percent, int from, int to)
    {
        var taken = chance.Below(100) < percent;
        var day = from + chance.Below(Math.Max(1, Math.Min(45, Math.Min(to, LastDay) - from)));
        return taken ? day : Missing;
    }

    /// <summary>Splitmix64: the framework's own generator gives no promise to stay the same.</summary>
    private struct Chance(ulong seed)
    {
        private ulong _state = seed * 0x9E37_79B9_7F4A_7C15;

        public int Below(int bound)
        {
            _state += 0x9E37_79B9_7F4A_7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return (int)(((mixed ^ (mixed >> 31)) >> 33) * (ulong)bound >> 31);
        }
    }
}
