using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Worklists;
using NodaTime;
using NodaTime.Text;
using static Funnel.Domain.Tests.Assignment.Showroom;

namespace Funnel.Domain.Tests.Worklists;

public sealed class OwnerContactListTests
{
    // Delivered on 2010-10-06: due 10-08, 10-13 (until 10-16), 11-06 (until 11-13), 2011-01-06 (until 01-20), ...
    private static readonly CustomerCard Delivered =
        Card("K1", new CardEvent.OrderSigned(Filed), new CardEvent.Delivered(Filed.PlusDays(5)));

    [Theory]
    [InlineData("2010-10-06", "2010-10-08", 0, "congratulations thanks")]
    [InlineData("2010-10-08", "2010-10-08", 0, "congratulations thanks")]
    [InlineData("2010-10-09", "2010-10-13", 0, "thanks first-impressions first-service referral")]
    [InlineData("2010-10-16", "2010-10-13", 3, "thanks first-impressions first-service referral")]
    [InlineData("2010-10-17", "2010-11-06", 0, "usage first-service referral")]
    [InlineData("2011-01-20", "2011-01-06", 14, "usage regular-service problems accessories")]
    public void Of_NotContacted_IsOnTheListOfTheOpenWindow(string today, string dueOn, int overdue, string topics)
    {
        var entry = Assert.Single(Of(new() { Cards = [Delivered] }, today));

        Assert.Equal(Day(dueOn), entry.DueOn);
        Assert.Equal(overdue, entry.DaysOverdue);
        Assert.Equal(topics, string.Join(
            ' ', Assert.IsType<WorklistTask.ContactOwner>(entry.Task).Contact.Topics.Select(t => t.Code)));
    }

    [Theory]
    [InlineData("2010-10-08", "2010-10-08", 0)]
    [InlineData("2010-10-08", "2010-10-09", 1)]
    [InlineData("2010-10-09", "2010-10-16", 0)]
    public void Of_ContactedWithinTheWindow_IsOffTheList(string contactOn, string today, int count)
    {
        var history = new FunnelHistory
        {
            Cards = [Delivered],
            OwnerContacts = [new(new("K1"), Day(contactOn), new("S1"))],
        };

        Assert.Equal(count, Of(history, today).Count);
    }

    [Fact]
    public void Of_BeforeTheDeliveryAndAfterTheLastWindow_IsEmpty()
    {
        var history = new FunnelHistory { Cards = [Delivered, Card("K2")] };

        Assert.Empty(Of(history, "2010-10-05"));
        Assert.Single(Of(history, "2015-10-20"));
        Assert.Empty(Of(history, "2015-10-21"));
    }

    [Fact]
    public void Of_OwnerHandedOver_IsWithTheNewConsultant()
    {
        var history = new FunnelHistory
        {
            Cards = [Delivered],
            OwnerTransfers = [new(new("K1"), Day("2010-10-10"), new("S2"))],
        };

        Assert.Equal("S1", Assert.Single(Of(history, "2010-10-09")).Consultant.Value);
        Assert.Equal("S2", Assert.Single(Of(history, "2010-10-10")).Consultant.Value);
        Assert.Equal(9, Of(history, "2010-10-10")[0].AgeDays);
    }

    [Fact]
    public void Of_Several_MostOverdueThenBestLevelThenId()
    {
        static CustomerCard Sold(string id, string level, int day) => Card(
            Filing(id, level), new CardEvent.OrderSigned(Filed), new CardEvent.Delivered(Filed.PlusDays(day)));
        var history = new FunnelHistory
        {
            Cards =
            [
                Sold("K4", "intending", 5), Sold("K3", "imminent", 5), Sold("K2", "imminent", 5),
                Sold("K1", "watching", 4),
            ],
        };

        Assert.Equal(["K1", "K2", "K3", "K4"], Of(history, "2010-10-15").Select(e => e.Card.Card.Value));
    }

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static IReadOnlyList<WorklistEntry> Of(FunnelHistory history, string today)
    {
        var period = new ReportingPeriod(Day(today), Day(today));
        var cards = new FactBook(history, period, OwnerContactSchedules.Lotus).Of(FactKinds.Cards, Anchor.AsOf);
        return CardWorklists.OwnerContactsUnder(OwnerContactSchedules.Lotus, history)
            .Of(cards, Day(today), LevelScales.Drm);
    }
}
