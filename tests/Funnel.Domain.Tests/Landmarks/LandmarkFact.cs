using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Landmarks;

/// <summary>
/// A card that is open at the end of a training day, as a kind of fact that a vendor would declare: a cell is a
/// condition on it, and what is learned of the cell a rate.
/// </summary>
public sealed record LandmarkFact(
    CardId Card, LocalDate On, CardState State, LocalDate InStateSince, LevelCode Level, LocalDate? DeliveredOn)
{
    private static readonly IdColumn<LandmarkFact, CardId> CardColumn =
        new("card", new("档案", "card"), f => f.Card, id => id.Value);

    private static readonly DateColumn<LandmarkFact> OnColumn = new("on_day", new("当日", "on"), f => f.On);

    private static readonly CodeColumn<LandmarkFact, CardState> StateColumn =
        new("state", new("状态", "state"), f => f.State, Codes.Of<CardState>());

    private static readonly DateColumn<LandmarkFact> SinceColumn =
        new("in_state_since", new("起始日", "in its state since"), f => f.InStateSince);

    private static readonly CodeColumn<LandmarkFact, LevelCode> LevelColumn = new(
        "level",
        new("级别", "level"),
        f => f.Level,
        code => code.Value,
        code => Phrase.Same(code.Value),
        text => new LevelCode(text));

    private static readonly DateColumn<LandmarkFact> DeliveredColumn =
        new("delivered_on", new("成交日期", "delivered"), f => f.DeliveredOn);

    public static FactKind<LandmarkFact> Kind { get; } = new(
        "landmarks",
        new("观察日在库档案", "open cards of a day"),
        [CardColumn, OnColumn, StateColumn, SinceColumn, LevelColumn, DeliveredColumn],
        [],
        f => f.Card.Value);

    /// <summary>Of the cards of a cell at the period's end, those delivered up to the day it is seen from.</summary>
    public static Kpi DeliveredWithin(LandmarkCell cell)
    {
        var of = OnColumn.Within(Day.Cut, Day.Cut)
            & StateColumn.Is(cell.State)
            & LevelColumn.Is(cell.Level)
            & SinceColumn <= Day.Cut.Minus(cell.Days.From);
        of = cell.Days.UpTo is { } last ? of & !(SinceColumn < Day.Cut.Minus(last)) : of;
        return Kpi.Rate(
            "delivered-within",
            "期内成交率",
            "Delivered within the days to come",
            Source.Ours,
            of: Kind.AsOf(of),
            whose: DeliveredColumn <= Day.AsOf);
    }
}
