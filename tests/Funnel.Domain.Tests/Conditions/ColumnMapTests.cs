using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using NodaTime;

namespace Funnel.Domain.Tests.Conditions;

/// <summary>Maps to a vendor's entity that has codes and moments of its own.</summary>
public sealed class ColumnMapTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
    private static readonly LocalDate First = new(2010, 11, 1);
    private static readonly Dimension State = new("state", CardColumns.State.Title);

    private static readonly Ticket[] Tickets =
    [
        new(1, "OPEN", null, At(31, 15, 59)),
        new(2, "HOT", null, At(31, 16, 0)),
        new(3, "GONE", 7, At(31, 20, 0)),
        new(4, null, 8, null),
    ];

    private static readonly ColumnMap<CardFacts, Ticket> Map = new ColumnMap<CardFacts, Ticket>()
        .With(
            CardColumns.State, ticket => ticket.Status,
            codes: new() { ["OPEN"] = CardState.Active, ["HOT"] = CardState.Active, ["GONE"] = CardState.Lost },
            absent: [CardState.Dormant])
        .With(
            CardColumns.LostReason, ticket => ticket.Why,
            new Dictionary<int, LostReason> { [7] = LostReason.Competitor, [8] = LostReason.GaveUp })
        .With(CardColumns.FiledOn, ticket => ticket.Utc, Shanghai)
        .With(CardColumns.FirstVisitOn, ticket => ticket.Offset, Shanghai)
        .With(CardColumns.SecondVisitOn, ticket => ticket.Instant, Shanghai);

    [Fact]
    public void Is_AValueWithSeveralCodes_FindsAllOfThem()
    {
        Assert.Equal("1 2", Found(CardColumns.State.Is(CardState.Active)));
        Assert.Equal("3", Found(CardColumns.State.Is(CardState.Lost)));
        Assert.Equal("3 4", Found(!CardColumns.State.Is(CardState.Active)));
        Assert.Equal("1 2 3", Found(CardColumns.State.In(CardState.Active, CardState.Lost)));
        Assert.Equal("3", Found(CardColumns.LostReason.Is(LostReason.Competitor)));
    }

    [Fact]
    public void Is_AValueThatTheEntityNeverHas_FindsNothing() =>
        Assert.Equal("", Found(CardColumns.State.Is(CardState.Dormant)));

    [Fact]
    public void Is_AValueWithoutACode_IsRefusedByItsName()
    {
        var refused = Assert.Throws<NotSupportedException>(
            () => Found(CardColumns.State.In(CardState.Active, CardState.Ordered)));

        Assert.Contains("'ordered'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'state'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AValueOfNoList_IsRefused() => Assert.Throws<KeyNotFoundException>(
        () => Map.With(CardColumns.State, ticket => ticket.Status, new() { ["OPEN"] = (CardState)99 }));

    [Fact]
    public void With_AColumnAgain_TakesItsNewPlace()
    {
        var typed = Map.With(CardColumns.State, ticket => ticket.Id == 4 ? CardState.Lost : CardState.Ordered);

        Assert.Equal(
            [4], Tickets.AsQueryable().Where(CardColumns.State.Is(CardState.Lost), typed).Select(t => t.Id));
    }

    [Fact]
    public void By_ACodedColumn_GivesTheLibrarysTextsAndAddsUpCodes()
    {
        var table = Counted(Tickets);

        Assert.Equal(["", "active", "lost"], table.Groups.Select(group => group.Key.ToString()));
        Assert.Equal([1, 2, 1], table.Groups.Select(group => group["all"].Numerator));
    }

    [Fact]
    public void By_ACodeThatTheMapDoesNotKnow_IsAnErrorThatNamesIt()
    {
        var refused = Assert.Throws<InvalidOperationException>(
            () => Counted([.. Tickets, new(5, "WON", null, null)]).Groups);

        Assert.Contains("'WON'", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void By_ATextThatIsNoCodeOfTheList_IsAnErrorThatNamesIt()
    {
        var plain = Map.With(CardColumns.State, ticket => ticket.Status);

        Assert.Throws<InvalidOperationException>(() => Counted(Tickets, plain).Groups);
    }

    [Fact]
    public void StrangersIn_CodesThatNobodyKnows_AreFound()
    {
        Ticket[] more = [.. Tickets, new(5, "WON", null, null), new(6, "OPEN", 9, null)];

        Assert.Empty(Map.StrangersIn(Tickets.AsQueryable()));
        Assert.Equal([5, 6], Map.StrangersIn(more.AsQueryable()).Select(ticket => ticket.Id));
        Assert.Empty(new ColumnMap<CardFacts, Ticket>().StrangersIn(more.AsQueryable()));
    }

    [Fact]
    public void Compare_AMoment_IsByTheDayOfTheDealersZone()
    {
        // 16:00 in UTC is midnight in Shanghai.
        DateColumn<CardFacts>[] kept = [CardColumns.FiledOn, CardColumns.FirstVisitOn, CardColumns.SecondVisitOn];

        foreach (var column in kept)
        {
            Assert.Equal("1", Found(column < First));
            Assert.Equal("1 2 3", Found(column <= First));
            Assert.Equal("", Found(column > First));
            Assert.Equal("2 3", Found(column >= First));
            Assert.Equal("2 3", Found(column.On(First)));
            Assert.Equal("1 4", Found(!(column >= First)));
        }
    }

    [Fact]
    public void Compare_TwoMoments_IsRefusedWithItsReason()
    {
        Assert.Contains(
            "'filed_on'",
            Assert.Throws<NotSupportedException>(() => Found(CardColumns.FiledOn < CardColumns.FirstVisitOn)).Message,
            StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => FactQueries.For(Period)
            .With(FactKinds.Cards, Tickets.AsQueryable(), Map)
            .Answer(
                new([Kpi.Sum(
                    "age", "卡龄", "Age", Source.Ours,
                    FactKinds.Cards.AsOf(Condition<CardFacts>.Every),
                    Measure<CardFacts>.DaysUntil(CardColumns.FiledOn, Day.AsOf))], Period, []),
                FigureOptions.Default));
    }

    [Fact]
    public void With_APropertyThatIsNoMoment_IsRefused() => Assert.Throws<ArgumentException>(
        () => Map.With(CardColumns.FiledOn, ticket => ticket.Id, Shanghai));

    private static ReportingPeriod Period => ReportingPeriod.Month(2010, 11);

    private static string Found(Condition<CardFacts> condition) =>
        string.Join(' ', Tickets.AsQueryable().Where(condition, Map).Select(ticket => ticket.Id));

    private static KpiTable Counted(Ticket[] tickets, ColumnMap<CardFacts, Ticket>? map = null)
    {
        var all = Kpi.Count(
            "all", "全部", "All", Source.Ours, FactKinds.Cards.AsOf(Condition<CardFacts>.Every));
        var source = FactQueries.For(Period).With(FactKinds.Cards, tickets.AsQueryable(), map ?? Map);
        return new Figures(source, [all]).By(State).Table;
    }

    private static DateTime At(int day, int hour, int minute) => new(2010, 10, day, hour, minute, 0, DateTimeKind.Utc);

    private sealed record Ticket(int Id, string? Status, int? Why, DateTime? Utc)
    {
        public DateTimeOffset? Offset => Utc is { } at ? new DateTimeOffset(at).ToOffset(TimeSpan.FromHours(8)) : null;

        public Instant? Instant => Utc is { } at ? NodaTime.Instant.FromDateTimeUtc(at) : null;
    }
}
