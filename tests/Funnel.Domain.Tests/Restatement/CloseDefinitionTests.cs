using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Owners;
using Funnel.Domain.Restatement;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

public sealed class CloseDefinitionTests
{
    private static readonly Kpi Everybody = Filed(1, CardSets.New);
    private static readonly Kpi Callers = Filed(2, CardSets.New & CardColumns.Channel.Is(FilingChannel.Phone));

    private static readonly SalesStandard Standard = Under(Of(Everybody, 9));

    private static readonly Story Autumn = Story.OfCards("""
        K1 phone 10-04 B next 10-08
        K2 walk-in 10-05 B next 10-09
        K3 phone 10-06 B next 10-10
        """);

    private static readonly MonthClose Close =
        MonthCloses.Close(Autumn.ToHistory(), Standard, new("D1"), new(2010, 10), Words.DayOf("11-03"));

    [Fact]
    public void Close_OfAMonth_TellsByWhichVersionsItWasCounted()
    {
        var filed = Close.Figures.Single(figure => figure.Kpi == "filed");

        Assert.Equal((3, 1, Everybody.Fingerprint), (filed.Numerator, filed.Version, filed.Fingerprint));
        Assert.All(Close.Figures, figure => Assert.NotNull(figure.Fingerprint));
        Assert.Equal(64, Close.Definitions!.Length);
    }

    [Fact]
    public void Recompute_AfterTheMonthWasGivenAnotherVersion_GoesByThatOfTheClose()
    {
        var now = Under(Of(Everybody, 9), Of(Callers, 10));

        var check = Checked(now, Close);

        Assert.Equal(2, now.Figures(Autumn.ToHistory(), new(new(2010, 10, 1), new(2010, 10, 31)))
            .Table.Total.Get("filed").Numerator);
        Assert.Equal(3, check.Recomputed!.Value.Numerator);
        Assert.True(check.IsIntact);
        Assert.Equal(1, MonthCloses.Defined(now, Close, "filed").Value!.Version);
    }

    [Fact]
    public void Recompute_WhereTheVersionWasEdited_SaysThatItIsNotAtHand()
    {
        var edited = Under(Of(Callers with { Version = 1 }, 9));

        var check = Checked(edited, Close);

        Assert.Equal("definition-not-at-hand", check.Missing!.Code);
        Assert.Equal("version 1 of filed as it was defined at the close is not at hand", check.Missing.Text.En);
        Assert.Equal((null, false, false), (check.Recomputed, check.IsIntact, check.IsAltered));
        Assert.Equal(
            ["filed"],
            MonthCloses.Recompute(Autumn.ToHistory(), edited, Close)
                .Where(one => !one.IsIntact).Select(one => one.Reported.Kpi));
        var value = MonthCloses.Figures(Autumn.ToHistory(), edited, Close).Table.Total.Get("filed");
        Assert.Equal((null, "definition-not-at-hand"), (value.Value, value.Refusal!.Code));
    }

    [Fact]
    public void Recompute_WhereTheKpiIsGone_SaysThatItIsNotAtHand() => Assert.Equal(
        "kpi-not-at-hand", Checked(SalesStandards.Gps with { Code = Standard.Code }, Close).Missing!.Code);

    [Fact]
    public void Recompute_UnderOtherOwnerWindows_SaysThatTheyAreNotAtHand()
    {
        var other = Standard with { OwnerContacts = new(new("回访", "contacts"), At(Period.FromDays(3))) };

        var checks = MonthCloses.Recompute(Autumn.ToHistory(), other, Close);

        Assert.All(checks, check => Assert.Equal("rules-not-at-hand", check.Missing!.Code));
        Assert.False(MonthCloses.IsBy(other, Close));
        Assert.True(MonthCloses.IsBy(Standard, Close));
    }

    [Fact]
    public void Recompute_ByAnotherStandard_SaysThatItIsNotAtHand() => Assert.Equal(
        "the month was closed by the standard 'gps', which is not at hand",
        Checked(SalesStandards.Lotus, Close).Missing!.Text.En);

    [Fact]
    public void Recompute_UnderADormancyRuleOfItsOwn_IsIntact() => Assert.True(
        Checked(Standard with { Dormancy = new(moreThanDays: 10, ContactContents.None, Source.Ours) }, Close).IsIntact);

    [Fact]
    public void Recompute_OfACloseThatTellsNoDefinitions_GoesByThoseInForce()
    {
        var silent = Close with
        {
            Definitions = null,
            Figures = [.. Close.Figures.Select(figure => figure with { Version = null, Fingerprint = null })],
        };

        Assert.All(
            MonthCloses.Recompute(Autumn.ToHistory(), Standard, silent), check => Assert.True(check.IsIntact));
        Assert.Equal(2, Checked(Under(Of(Everybody, 9), Of(Callers, 10)), silent).Recomputed!.Value.Numerator);
    }

    [Fact]
    public void New_OfTheSameMonthByOtherDefinitions_IsAnotherClose()
    {
        var again = MonthCloses.Close(
            Autumn.ToHistory(),
            Under(Of(Everybody, 9), Of(Callers, 10)),
            new("D1"),
            new(2010, 10),
            Words.DayOf("11-03"));
        var altered = Close with { Figures = [Close.Figures[0] with { Numerator = 99 }] };

        Assert.Equal([again], MonthCloses.New([Close], [Close, altered, again, again]));
    }

    private static CloseCheck Checked(SalesStandard standard, MonthClose close) =>
        MonthCloses.Recompute(Autumn.ToHistory(), standard, close).Single(check => check.Reported.Kpi == "filed");

    private static SalesStandard Under(params KpiDefinition[] definitions) =>
        SalesStandards.Gps with { Definitions = new(definitions) };

    private static Kpi Filed(int version, Condition<CardFacts> which) =>
        Kpi.Count("filed", "留档", "Filed", Source.Ours, FactKinds.Cards.AsOf(which)) with { Version = version };

    private static KpiDefinition Of(Kpi kpi, int month) =>
        new(kpi, new(2010, month, 1), new("口径", "as agreed"), new("手册 7"));

    private static ScheduledContact At(Period after) => new(after, graceDays: 0, Source.Ours);
}
