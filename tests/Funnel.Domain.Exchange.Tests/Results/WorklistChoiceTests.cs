using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Exchange.Tests.Reading;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Tests.Results;

public sealed class WorklistChoiceTests
{
    private const string Cards =
        "card,dealer,consultant,customer_kind,channel,filed_on,model,level,lead_source,next_contact_on\n"
        + "K1,D1,C1,retail,outreach,2010-10-01,Fabia,H,,2010-10-10\n"
        + "K2,D1,C1,retail,outreach,2010-10-05,Fabia,B,call,2010-10-19\n"
        + "K3,D1,C1,retail,outreach,2010-10-02,Fabia,B,owner-referral,2010-10-19\n"
        + "K4,D1,C1,retail,outreach,2010-10-03,Fabia,C,owner-referral,2010-10-18\n"
        + "K5,D1,C1,retail,outreach,2010-10-03,Fabia,C,,\n";

    // K1 is ten days late; an owner's referral goes first at NISSAN all the same, then the newest.
    [Theory]
    [InlineData("gps", "overdue", "K1 K4 K2 K3")]
    [InlineData("nissan", "overdue", "K4 K3 K2 K1")]
    [InlineData("gps", "unscheduled", "K5")]
    public void On_ADay_IsInTheOrderOfTheStandard(string standard, string list, string cards)
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, Cards);

        var shown = WorklistChoice.All.Single(choice => choice.Id == list).On(
            new(2010, 10, 20), folder.Read().History, SalesStandards.Get(standard), _ => true);

        Assert.Equal(cards, string.Join(' ', shown.Rows.Select(row => row.Card.Card)));
    }
}
