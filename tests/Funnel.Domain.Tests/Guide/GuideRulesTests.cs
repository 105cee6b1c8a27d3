using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using NodaTime.Testing;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs about the rules do what the guide says.</summary>
public sealed class GuideRulesTests
{
    private static readonly SalesStandard Gps = SalesStandards.Gps;
    private static readonly LocalDate Today = new(2010, 10, 31);

    private static readonly Story Month = Story.OfCards(
        """
        K-1 walk-in 10-04 A by C-1 | 10-06 showroom test-drive by C-1 | 10-08 order
        K-2 phone 10-05 B by C-1
        K-3 walk-in 10-28 B by C-2 at D2 | 10-30 showroom test-drive by C-2
        K-4 walk-in 09-10 B by C-2 at D2
        """);

    [Fact]
    public void Clock_BeforeMidnightInLondon_IsTheNextDayInShanghai() => Assert.Equal(
        new LocalDate(2010, 11, 1),
        GuideRules.Clock(new FakeClock(Instant.FromUtc(2010, 10, 31, 16, 0))));

    [Fact]
    public void Grade_SixOfSevenQuestions_IsAAndNamesTheSeventh()
    {
        var (level, missing) = GuideRules.Grade(LevelScales.Gps, Today);

        Assert.Equal("A", level.Code.Value);
        Assert.Contains("payment", Assert.Single(missing).Text.En, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Sleep_PhoneCardNobodyCalled_IsRefused()
    {
        var card = Month.Record().Cards.Single(card => card.Id.Value == "K-2");

        Assert.Equal(["never-contacted"], GuideRules.Sleep(DormancyRules.Gps, card, Today).Reasons.Select(r => r.Code));
    }

    [Fact]
    public void Judged_FiveRingsAndALateCheck_AreBothRefused()
    {
        var (call, check) = GuideRules.Judged(SalesStandards.Nissan, Today);

        Assert.Equal(["answered-after-rings"], call.Reasons.Select(reason => reason.Code));
        Assert.Equal(["records-checked-late"], check.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Leaver_TwoOpenCards_GoToTheNewcomer()
    {
        var moved = GuideRules.Leaver(
            Gps,
            Month.Record().Cards,
            newcomer: new(new("C-9"), new("D1")),
            other: new(new("C-3"), new("D1")),
            Today);

        Assert.Equal(["K-1", "K-2"], moved.Select(card => card.Id.Value));
        Assert.All(moved, card => Assert.Equal("C-9", card.Status.Owner.Value));
    }

    [Fact]
    public void Turns_OneAbsent_KeepsThePlace()
    {
        Consultant[] consultants = [new(new("C-1"), new("D1")), new(new("C-2"), new("D1"))];

        Assert.Equal(
            (new ConsultantId("C-2"), new ConsultantId("C-1")), GuideRules.Turns(consultants, Today));
    }

    [Fact]
    public void Duplicates_OfOnePhone_AreMergedIntoTheFirst()
    {
        var story = Story.OfCards("A walk-in 10-01 B\nB phone 10-02 B");
        var cards = (story with
        {
            Filings = [.. story.Filings.Select(filing => filing with
            {
                Customer = new(null, "138 0013 8000"),
            })],
        }).ToHistory().Cards;

        Assert.Equal("A", Answer.Merged(Assert.Single(GuideRules.Duplicates(cards, Today))).Survivor.Id.Value);
    }

    [Fact]
    public void OldData_DeliveredWithoutAnOrder_IsKeptAndFound()
    {
        var filing = Month.Filings[0];

        var history = GuideRules.OldData(Gps, filing, new CardEvent.Delivered(new(2010, 10, 9)));

        Assert.Equal(CardState.Delivered, Assert.Single(history.Cards).Status.State);
        Assert.NotEmpty(history.Issues);
    }

    [Fact]
    public void First_UnderNissan_AreReferralsThenTheNewest()
    {
        var story = Story.OfCards("A walk-in 10-01 B\nB walk-in 10-02 B\nC walk-in 10-03 B");
        var cards = (story with
        {
            Filings = [.. story.Filings.Select(filing => filing.Card.Value == "A"
                ? filing with { LeadSource = LeadSource.OwnerReferral }
                : filing)],
        }).ToHistory().Cards;

        Assert.Equal(["A", "C", "B"], GuideRules.First(SalesStandards.Nissan, cards).Select(card => card.Id.Value));
    }

    [Fact]
    public void OwnRules_OfAGroup_NameTheirSources()
    {
        var ours = GuideRules.OwnRules(Gps);

        Assert.Equal("SGM 4", ours.Calls!.Source.Citation);
        Assert.Equal("NISSAN", ours.LeadRanking!.Source.Citation);
        Assert.Equal("DRM", Assert.Single(ours.Reassignment.Rules).Source.Citation);
    }

    [Fact]
    public void Compare_TwoStandards_DifferInTheirLevels() =>
        Assert.Contains(GuideRules.Compare(), line => line.Part == StandardPart.Levels);
}
