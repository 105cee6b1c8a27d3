using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

public sealed class CorrectionTests
{
    private static readonly Story Delivered = Story.OfCards("""
        K1 phone 10-04 B next 10-08 #f1 | 10-19 order #o1 | 10-20 delivered #d1
        K2 phone 10-05 B next 10-09 #f2
        """);

    [Fact]
    public void Correct_VoidOfADelivery_LeavesTheOrderInForce()
    {
        var made = Delivered.Record().Cards.Correct(new("K1"), Void("d1", "11-08"));

        Assert.True(made.IsMade);
        Assert.Equal(CardState.Ordered, made.Cards[new("K1")].Status.State);
        Assert.Equal(CardState.Delivered, made.Cards.KnownBy(Words.DayOf("11-07"))[new("K1")].Status.State);
        Assert.Empty(made.Findings);
    }

    [Fact]
    public void Correct_VoidOfAnOrder_LeavesTheDeliveryWithoutOneAsAFinding()
    {
        var made = Delivered.Record().Cards.Correct(new("K1"), Void("o1", "11-08"));

        Assert.True(made.IsMade);
        Assert.Equal(["delivery-without-order"], made.Findings.Select(reason => reason.Code));
    }

    [Fact]
    public void Correct_VoidOfTheFiling_LeavesNoCard()
    {
        var made = Delivered.Record().Cards.Correct(new("K2"), Void("f2", "11-08"));

        Assert.True(made.IsMade);
        Assert.Equal(["K1"], made.Cards.Select(card => card.Id.Value));
        Assert.Equal(2, made.Cards.KnownBy(Words.DayOf("11-07")).Count);
    }

    [Theory]
    [InlineData("K9", "d1", "11-08", "unknown-card")]
    [InlineData("K1", "d9", "11-08", "unknown-target")]
    [InlineData("K2", "d1", "11-08", "unknown-target")]
    [InlineData("K1", "d1", "10-19", "correction-before-target")]
    public void Correct_WhatNamesNoRow_IsRefused(string card, string target, string on, string reason)
    {
        var refused = Delivered.Record().Cards.Correct(new(card), Void(target, on));

        Assert.False(refused.IsMade);
        Assert.Equal([reason], refused.Reasons.Select(one => one.Code));
    }

    [Fact]
    public void Correct_AmendmentToAnEarlierDay_StaysBehindWhatHadBeenWrittenDownOfThatDay()
    {
        var story = Story.OfCards("K1 phone 10-04 N | 10-06 call level C @10-07 | 10-08 call level A #e1");

        var made = story.Record().Cards.Correct(new("K1"), Void("e1", "10-20") with
        {
            RightEvent = CardLine.EventOf(new("10-06 call level A")),
        });

        Assert.Equal("A", made.Cards![new("K1")].Status.Level.Value);
        Assert.Equal(Words.DayOf("10-08"), made.Cards[new("K1")].Events[^1].Entry!.RecordedOn);
    }

    [Fact]
    public void Correct_WithTheIdOfAnotherRow_IsRefused()
    {
        var cards = Delivered.Record().Cards.Correct(new("K1"), Void("d1", "11-08", "v1")).Cards!;

        var asTarget = cards.Correct(new("K1"), Void("o1", "11-09", "o1"));
        var asCorrection = cards.Correct(new("K1"), Void("o1", "11-09", "v1"));

        Assert.Equal(["id-taken"], asTarget.Reasons.Select(one => one.Code));
        Assert.Equal(["id-taken"], asCorrection.Reasons.Select(one => one.Code));
    }

    [Fact]
    public void Correct_SecondTime_IsRefusedUntilTheFirstIsVoid()
    {
        var first = Delivered.Record().Cards.Correct(new("K1"), Void("d1", "11-08", "v1")).Cards!;

        var second = first.Correct(new("K1"), Void("d1", "11-09"));
        var restored = first.Correct(new("K1"), Void("v1", "11-09"));

        Assert.Equal(["corrected-already"], second.Reasons.Select(one => one.Code));
        Assert.Equal(CardState.Delivered, restored.Cards![new("K1")].Status.State);
        Assert.True(restored.Cards.Correct(new("K1"), Void("d1", "11-10")).IsMade);
    }

    [Theory]
    [InlineData("10-03 delivered", "before-filing")]
    [InlineData("11-09 delivered", "recorded-before-happened")]
    public void Correct_AmendmentThatContradictsItself_IsRefused(string right, string reason)
    {
        var refused = Delivered.Record().Cards.Correct(new("K1"), Void("d1", "11-08") with
        {
            RightEvent = CardLine.EventOf(new(right)),
        });

        Assert.Equal([reason], refused.Reasons.Select(one => one.Code));
    }

    [Fact]
    public void Correct_AmendmentOfTheFilingToAnotherDealer_IsRefused()
    {
        var refused = Delivered.Record().Cards.Correct(new("K2"), Void("f2", "11-08") with
        {
            RightFiling = CardLine.Read("K2 phone 10-05 B at D9").Filing,
        });

        Assert.Equal(["other-card"], refused.Reasons.Select(one => one.Code));
    }

    [Fact]
    public void Correct_CardsThatWereNotRecorded_IsRefused()
    {
        CardIndex cards = [.. Delivered.Record().Cards];

        Assert.Equal(["not-recorded"], cards.Correct(new("K1"), Void("d1", "11-08")).Reasons.Select(one => one.Code));
    }

    [Fact]
    public void Touched_OfAVoidedDelivery_AreTheClosedMonthsItChanges()
    {
        var before = Delivered.ToHistory();
        var after = before with { Cards = before.Cards.Correct(new("K1"), Void("d1", "12-08")).Cards! };
        var closes = new[] { (2010, 9), (2010, 10), (2010, 11) }.Select(month => MonthCloses.Close(
            before,
            SalesStandards.Gps,
            new("D1"),
            new YearMonth(month.Item1, month.Item2),
            new YearMonth(month.Item1, month.Item2).ToDateInterval().End));

        var touched = MonthCloses.Touched(before, after, SalesStandards.Gps, closes);

        Assert.Equal(
            [new(2010, 10), new YearMonth(2010, 11)], touched.Select(close => close.Month));
    }

    [Fact]
    public void CorrectedHistory_OfAVoidedDelivery_ComesWithTheMonthsItTouches()
    {
        var history = Delivered.ToHistory();
        var closes = new[] { 9, 10, 11 }.Select(month => MonthCloses.Close(
            history, SalesStandards.Gps, new("D1"), new(2010, month), Words.DayOf("12-01"))).ToList();

        var corrected = CorrectedHistory.Of(history, SalesStandards.Gps, closes, new("K1"), Void("d1", "12-08"));
        var refused = CorrectedHistory.Of(history, SalesStandards.Gps, closes, new("K1"), Void("d9", "12-08"));

        Assert.True(corrected.IsMade);
        Assert.Equal([10, 11], corrected.MonthsTouched.Select(close => close.Month.Month));
        Assert.Equal(CardState.Ordered, corrected.History.Cards[new("K1")].Status.State);
        Assert.Equal("made", corrected.ToString());
        Assert.False(refused.IsMade);
        Assert.Empty(refused.MonthsTouched);
        Assert.Equal("refused: unknown-target", refused.ToString());
    }

    [Theory]
    [InlineData("car-returned", "car-returned")]
    [InlineData("deal-regretted", "deal-regretted")]
    [InlineData("test-record", null)]
    [InlineData("bad-weather", null)]
    public void Against_ACauseThatIsNoWrongEntry_SaysWhy(string code, string? reason) =>
        Assert.Equal(reason, CorrectionCauses.Against(code)?.Code);

    [Fact]
    public void Correct_AmendmentOfAnAmendment_IsHeldAgainstTheRowItself()
    {
        var cards = Delivered.Record().Cards.Correct(new("K1"), Void("d1", "11-08", "a1") with
        {
            RightEvent = CardLine.EventOf(new("10-21 delivered")),
        }).Cards!;

        var early = cards.Correct(new("K1"), Void("a1", "11-09") with
        {
            RightEvent = CardLine.EventOf(new("11-10 delivered")),
        });
        var filing = cards.Correct(new("K1"), Void("a1", "11-09") with
        {
            RightFiling = CardLine.Read("K1 phone 10-05 B").Filing,
        });
        var right = cards.Correct(new("K1"), Void("a1", "11-09") with
        {
            RightEvent = CardLine.EventOf(new("10-22 delivered")),
        });

        Assert.Equal(["recorded-before-happened"], early.Reasons.Select(one => one.Code));
        Assert.Equal(["filing-no-event"], filing.Reasons.Select(one => one.Code));
        Assert.Equal(Words.DayOf("10-22"), right.Cards![new("K1")].Events[^1].On);
    }

    [Fact]
    public void Recompute_AfterLaterEntriesAndCorrections_GivesWhatWasClosed()
    {
        var story = Story.OfCards("""
            K1 phone 10-04 B next 10-08 | 10-19 order | 10-20 delivered #d1
            K2 phone 10-05 B next 10-09 | 10-21 order @11-20 | 10-22 delivered @11-20
            """).Voiding("K1", "d1", "2011-10-30");
        var close = MonthCloses.Close(
            story.ToHistory(), SalesStandards.Gps, new("D1"), new(2010, 10), Words.DayOf("11-03"));

        var known = MonthCloses.Recompute(story.ToHistory(), SalesStandards.Gps, close);

        Assert.All(known, check => Assert.True(check.IsIntact, check.Reported.Kpi));
        Assert.Equal((1, 2), (close.Figures.Single(figure => figure.Kpi == "new-close-rate") is var rate
            ? (rate.Numerator, rate.Denominator!.Value)
            : default));
    }

    [Fact]
    public void Recompute_OfRowsAlteredOutsideTheLog_IsNotIntact()
    {
        var close = MonthCloses.Close(
            Delivered.ToHistory(), SalesStandards.Gps, new("D1"), new(2010, 10), Words.DayOf("11-03"));
        var altered = Story.OfCards("""
            K1 phone 10-04 B next 10-08 #f1 | 10-19 order #o1 | 10-20 delivered #d1
            K3 phone 10-05 B next 10-09 #f2
            """);

        var checks = MonthCloses.Recompute(altered.ToHistory(), SalesStandards.Gps, close);

        // The number is the same, the card behind it is not.
        var closing = checks.Single(check => check.Reported.Kpi == "closing-prospects");
        Assert.Equal(closing.Reported.Numerator, closing.Recomputed!.Value.Numerator);
        Assert.False(closing.IsIntact);
    }

    private static RowCorrection Void(string target, string on, string? row = null) =>
        new(target, CorrectionCause.WrongCustomer, new() { Row = row, RecordedOn = Words.DayOf(on) });
}
