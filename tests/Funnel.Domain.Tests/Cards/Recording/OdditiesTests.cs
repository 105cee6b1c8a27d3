using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Cards.Recording;

public sealed class OdditiesTests
{
    private const string AllAnswers = "budget;current-vehicle;use;other-models;payment;accessories;date-needed";

    private static readonly CardRules Gps =
        new(LevelScales.Gps, DormancyRules.Gps) { Cadence = FollowUpCadences.Gps };

    private static readonly CardRules Lotus = new(LevelScales.Lotus, DormancyRules.Gps);

    [Theory]
    [InlineData("K1 walk-in 10-01 O next 10-20", "level=O level-without-order")]
    [InlineData("K1 walk-in 10-01 O next 10-20 | 10-01 order | 10-10 order-cancelled", "level=O level-without-order")]
    [InlineData("K1 walk-in 10-01 B next 10-20 | 10-02 call level O next 10-20", "level=O level-without-order")]
    [InlineData("K1 walk-in 10-01 O next 10-20 | 10-01 order", "")]
    [InlineData("K1 walk-in 10-01 O next 10-20 | 10-10 call level H next 10-20", "")]
    [InlineData("K1 walk-in 10-01 O next 10-20 | 10-05 lost gave-up", "")]
    public void LevelOfAnOrder_WithoutOne_IsAFinding(string line, string found) =>
        Assert.Equal(found, Found(line, Gps));

    [Theory]
    [InlineData("K1 walk-in 10-01 H next 10-20 answered budget;use", "answered=budget;use answers-missing")]
    [InlineData("K1 walk-in 10-01 H next 10-20 answered none", "answered= answers-missing")]
    [InlineData("K1 walk-in 10-01 H next 10-20 answered " + AllAnswers, "")]
    [InlineData("K1 walk-in 10-01 H next 10-20", "")]
    [InlineData("K1 walk-in 10-01 B next 10-20 answered budget", "")]
    [InlineData(
        "K1 walk-in 10-01 B next 10-20 answered budget | 10-02 call level H next 10-20 answered use",
        "answered=budget;use answers-missing")]
    public void HotLevel_WithoutItsAnswers_IsAFinding(string line, string found) =>
        Assert.Equal(found, Found(line, Gps));

    [Theory]
    [InlineData("K1 walk-in 10-01 A next 10-05", "")]
    [InlineData("K1 walk-in 10-01 A next 10-06", "next_contact_on=2010-10-06 next-date-too-late")]
    [InlineData("K1 walk-in 10-01 A next 12-20 agreed", "")]
    [InlineData(
        "K1 walk-in 10-01 C next 10-10 | 10-02 call level H next 10-05",
        "next_contact_on=2010-10-05 next-date-too-late")]
    [InlineData("K1 walk-in 10-01 H next 10-03 | 10-01 order | 10-02 call next 10-09", "")]
    public void NextDate_BeyondTheGradesBound_IsAFinding(string line, string found) =>
        Assert.Equal(found, Found(line, Lotus));

    [Theory]
    [InlineData("K1 walk-in 10-01 H next 10-08 follow-up 2", "")]
    [InlineData("K1 walk-in 10-01 H next 10-09 follow-up 2", "next_contact_on=2010-10-09 next-date-too-late")]
    [InlineData("K1 walk-in 10-01 H next 10-09 agreed follow-up 2", "")]
    [InlineData("K1 walk-in 10-01 H next 10-09", "")]
    public void NextDate_BeyondTheFollowUpLevelsBound_IsAFinding(string line, string found) =>
        Assert.Equal(found, Found(line, Gps));

    [Theory]
    [InlineData("K1 walk-in 10-01 B | 10-05 lost unknown", "reason=unknown lost-state-unknown")]
    [InlineData("K1 walk-in 10-01 B | 10-05 lost competitor", "model= model-bought-untold, note= reason-untold")]
    [InlineData("K1 walk-in 10-01 B | 10-05 lost same-brand Octavia", "note= reason-untold")]
    [InlineData("K1 walk-in 10-01 B | 10-05 lost gave-up", "")]
    public void Loss_NotTold_IsAFindingAndTheCardIsLost(string line, string found)
    {
        Assert.Equal(found, Found(line, Gps));
        Assert.Equal(CardState.Lost, Record(line, Gps).Cards[new("K1")].Status.State);
    }

    [Theory]
    [InlineData("K1 walk-in 10-01 B agreed", "agreed=true agreed-without-date")]
    [InlineData("K1 walk-in 10-01 B next 10-05 follow-up 9", "follow_up_level=9 unknown-follow-up-level")]
    [InlineData("K1 walk-in 10-01 B next 10-05 answered budget;horoscope", "answered=horoscope unknown-code")]
    public void Filing_ThatContradictsTheLists_IsAnError(string line, string error)
    {
        var recorded = Record(line, Gps);

        Assert.Equal(error, Text(recorded));
        Assert.Empty(recorded.Cards);
    }

    [Fact]
    public void LostDetail_UnknownToTheStandard_IsAnErrorAndKnownOnesAreKept()
    {
        var recorder = new CardRecorder(Gps);
        recorder.Add(CardLine.Read("K1 walk-in 10-01 B next 10-20").Filing, 1);
        recorder.Add(CardLine.Read("K2 walk-in 10-01 B next 10-20").Filing, 2);
        recorder.Add(new("K1"), new CardEvent.Lost(Words.DayOf("10-05"), LostReason.GaveUp, Detail: new("price")), 1);
        recorder.Add(new("K2"), new CardEvent.Lost(Words.DayOf("10-05"), LostReason.GaveUp, Detail: new("moon")), 2);

        var recorded = recorder.Complete();

        Assert.Equal("detail=moon unknown-lost-detail", Text(recorded));
        Assert.Equal("price", recorded.Cards[new("K1")].Status.LostDetail?.Value);
        Assert.Equal(CardState.Active, recorded.Cards[new("K2")].Status.State);
    }

    [Theory]
    [InlineData("K1 walk-in 10-01 H", "10-05 call next 10-08", "next-date-too-late")]
    [InlineData("K1 walk-in 10-01 H", "10-05 call next 10-08 agreed", "")]
    [InlineData("K1 walk-in 10-01 H", "10-05 call agreed", "agreed-without-date")]
    [InlineData("K1 walk-in 10-01 H", "10-05 lost unknown", "lost-state-unknown")]
    public void Move_OfAHost_IsRefusedForTheSame(string line, string move, string codes)
    {
        var card = Answer.Made(
            CustomerCard.File(CardLine.Read(line).Filing, Desk.Today, Lotus));

        Assert.Equal(codes, Desk.Codes(card.Move(CardLine.EventOf(new(move)), Desk.Today, Lotus)));
    }

    private static string Found(string line, CardRules rules) => Text(Record(line, rules));

    private static string Text(CheckedHistory recorded) => string.Join(", ", recorded.Issues
        .Where(issue => issue.Reason.Code != "no-next-contact")
        .Select(issue => $"{issue.Field}={issue.Value} {issue.Reason.Code}"));

    private static CheckedHistory Record(string line, CardRules rules)
    {
        var (filing, events) = CardLine.Read(line);
        var recorder = new CardRecorder(rules);
        if (recorder.Add(filing, 0))
        {
            foreach (var (e, row) in events.Select((e, row) => (e, row)))
            {
                recorder.Add(filing.Card, e, row);
            }
        }

        return recorder.Complete();
    }
}
