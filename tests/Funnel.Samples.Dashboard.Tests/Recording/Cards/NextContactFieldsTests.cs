using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Recording.Cards;

public sealed class NextContactFieldsTests
{
    private static readonly LocalDate Today = new(2026, 3, 18);

    [Theory]
    [InlineData("H", "1", "2026-03-21")]
    [InlineData("A", "1", "2026-03-21")]
    [InlineData("B", "2", "2026-03-25")]
    [InlineData("C", "3", "2026-04-02")]
    [InlineData("N", "4", "2026-04-17")]
    public void Suggest_GpsLevel_TakesTheFollowUpLevelAsFarFromTheCoolest(string level, string followUp, string next)
    {
        var typed = Suggested(SalesStandards.Gps.Cadence, level);
        Assert.Equal(followUp, typed.TextOf("follow-up-level"));
        Assert.Equal(next, typed.TextOf("next"));
    }

    [Theory]
    [InlineData("H", "2026-03-20")]
    [InlineData("C", "2026-04-02")]
    public void Suggest_LotusLevel_TakesItsInterval(string level, string next) =>
        Assert.Equal(next, Suggested(SalesStandards.Lotus.Cadence, level).TextOf("next"));

    [Fact]
    public void Suggest_LevelWithoutInterval_SuggestsNoDate() =>
        Assert.Equal("", Suggested(SalesStandards.Drm.Cadence, "watching").TextOf("next"));

    [Fact]
    public void Read_DateBeyondTheBound_IsRefusedUnlessAgreed()
    {
        var typed = new TypedValues().With("next", "2026-03-26").With("follow-up-level", "2");
        Assert.Equal(["next-date-too-late"], ReasonsOf(typed, SalesStandards.Gps.Cadence));
        Assert.Empty(ReasonsOf(typed.With("agreed", "true"), SalesStandards.Gps.Cadence));
    }

    [Fact]
    public void Read_NoDateWhereOneIsBound_IsRefused() =>
        Assert.Equal(["next-date-missing"], ReasonsOf(new(), SalesStandards.Lotus.Cadence));

    [Fact]
    public void Read_DateBeforeItsContact_IsLeftToTheCard() =>
        Assert.Empty(ReasonsOf(new TypedValues().With("next", "2026-03-17"), SalesStandards.Lotus.Cadence));

    private static TypedValues Suggested(FollowUpCadence cadence, string level)
    {
        var typed = new TypedValues();
        new NextContactFields(cadence, Today).Suggest(typed, new LevelCode(level));
        return typed;
    }

    private static IEnumerable<string> ReasonsOf(TypedValues typed, FollowUpCadence cadence)
    {
        var reading = new FormReading(typed);
        new NextContactFields(cadence, Today).Read(reading, Today, new("H"));
        return reading.Reasons.Select(reason => reason.Code);
    }
}
