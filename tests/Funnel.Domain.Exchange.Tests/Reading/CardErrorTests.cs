
namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class CardErrorTests
{
    private const string Date = "Expected a date yyyy-MM-dd, 1900 to 2199.";
    private const string Used = "The id is used already; ids must be unique.";
    private const string Delivered = "The car is delivered: nothing is added to the card or changed afterwards.";

    [Theory]
    [InlineData(",D1,K1,retail,phone,2010-10-01,Fabia,A,,,", "card=: Expected a value.")]
    [InlineData("C9,,K1,retail,phone,2010-10-01,Fabia,A,,,", "dealer=: Expected a value.")]
    [InlineData("C9,D1,,retail,phone,2010-10-01,Fabia,A,,,", "consultant=: Expected a value.")]
    [InlineData(
        "C9,D1,K1,fleet,phone,2010-10-01,Fabia,A,,,",
        "customer_kind=fleet: Expected one of: retail wholesale.")]
    [InlineData(
        "C9,D1,K1,retail,Phone,2010-10-01,Fabia,A,,,",
        "channel=Phone: Expected one of: walk-in phone outreach.")]
    [InlineData("C9,D1,K1,retail,phone,,Fabia,A,,,", "filed_on=: Expected a value.")]
    [InlineData("C9,D1,K1,retail,phone,2010-02-30,Fabia,A,,,", "filed_on=2010-02-30: " + Date)]
    [InlineData("C9,D1,K1,retail,phone,2011-02-29,Fabia,A,,,", "filed_on=2011-02-29: " + Date)]
    [InlineData("C9,D1,K1,retail,phone,2010-2-30,Fabia,A,,,", "filed_on=2010-2-30: " + Date)]
    [InlineData("C9,D1,K1,retail,phone,1899-12-31,Fabia,A,,,", "filed_on=1899-12-31: " + Date)]
    [InlineData("C9,D1,K1,retail,phone,2200-01-01,Fabia,A,,,", "filed_on=2200-01-01: " + Date)]
    [InlineData("C9,D1,K1,retail,phone,2010-10-01,,A,,,", "model=: Expected a value.")]
    [InlineData("C9,D1,K1,retail,phone,2010-10-01,Fabia,,,,", "level=: Expected a value.")]
    [InlineData("C9,D1,K1,retail,phone,2010-10-01,Fabia,Z,,,", "level=Z: The level must be one of: O H A B C N.")]
    [InlineData("C9,D1,K1,retail,phone,2010-10-01,Fabia,A,soon,,", "next_contact_on=soon: " + Date)]
    [InlineData(
        "C9,D1,K1,retail,phone,2010-10-01,Fabia,A,2010-09-30,,",
        "next_contact_on=2010-09-30: The next contact may not lie before its own record on 2010-10-01.")]
    [InlineData("C1,D1,K1,retail,phone,2010-10-01,Fabia,A,,,", "card=C1: " + Used)]
    public void Read_FaultyCard_IsNamed(string row, string error)
    {
        using var folder = new SampleFolder().With(DatasetFiles.Cards, SampleFolder.ThreeCards + row + "\n");

        folder.HasOneError("cards.csv:5 " + error);
    }

    [Theory]
    [InlineData("media", "K", "one of: A B C D E F G H I J")]
    [InlineData(
        "lead_source",
        "owner",
        "one of: walk-in call owner-replacement owner-additional owner-referral exhibition targeted internal vip "
        + "internet marketing")]
    [InlineData("complete", "y", "true or false")]
    [InlineData("complete", "truth", "true or false")]
    [InlineData(
        "contents",
        "presentation,test-drive",
        "any of, with semicolons between them: presentation negotiation test-drive")]
    [InlineData(
        "contents",
        "presentation;",
        "any of, with semicolons between them: presentation negotiation test-drive")]
    public void Read_FaultyOptionalCardField_IsNamed(string column, string value, string expected)
    {
        using var folder = new SampleFolder().With(
            DatasetFiles.Cards,
            $"{column},card,dealer,consultant,customer_kind,channel,filed_on,model,level\n"
            + $"\"{value}\",C1,D1,K1,retail,outreach,2010-10-01,Fabia,A\n");

        folder.HasOneError($"cards.csv:2 {column}={value}: Expected {expected}.");
    }

    [Theory]
    [InlineData("C9,2010-10-02,order", "card=C9: No card has this id.")]
    [InlineData(",2010-10-02,order", "card=: Expected a value.")]
    [InlineData("C1,,order", "on=: Expected a value.")]
    [InlineData("C1,2010-02-30,order", "on=2010-02-30: " + Date)]
    [InlineData("C1,2010-09-30,order", "on=2010-09-30: Nothing may be dated before the filing on 2010-10-01.")]
    [InlineData("C1,2010-10-02,", "event=: Expected a value.")]
    [InlineData("C1,2010-10-02,contact,,call", "consultant=: Expected a value.")]
    [InlineData("C1,2010-10-02,contact,K1,", "how=: Expected a value.")]
    [InlineData("C1,2010-10-02,contact,K1,fax", "how=fax: Expected one of: call message showroom home-visit.")]
    [InlineData(
        "C1,2010-10-02,contact,K1,call,chat",
        "contents=chat: Expected any of, with semicolons between them: presentation negotiation test-drive.")]
    [InlineData("C1,2010-10-02,contact,K1,call,,Z", "level=Z: The level must be one of: O H A B C N.")]
    [InlineData("C1,2010-10-02,contact,K1,call,,,20101003", "next_contact_on=20101003: " + Date)]
    [InlineData(
        "C1,2010-10-03,contact,K1,call,,,2010-10-02",
        "next_contact_on=2010-10-02: The next contact may not lie before its own record on 2010-10-03.")]
    [InlineData("C1,2010-10-02,lost", "reason=: Expected a value.")]
    [InlineData(
        "C1,2010-10-02,lost,,,,,,bored",
        "reason=bored: Expected one of: competitor same-brand gave-up territory unreachable unknown.")]
    [InlineData("C1,2010-10-02,transferred", "to=: Expected a value.")]
    [InlineData("C1,2010-10-02,merged", "to=: Expected a value.")]
    [InlineData("C1,2010-10-02,merged,,,,,,,,C9", "to=C9: The card to merge into is unknown.")]
    [InlineData("C1,2010-10-02,merged,,,,,,,,C1", "to=C1: A card cannot be merged into itself.")]
    [InlineData("C1,2010-10-02,merged,,,,,,,,C3", "to=C3: Only cards of one dealer can be merged.")]
    public void Read_FaultyEvent_IsNamed(string row, string error)
    {
        using var folder = new SampleFolder().WithEvents(row);

        folder.HasOneError("events.csv:2 " + error);
    }

    [Theory]
    [InlineData("took-over")]
    [InlineData("Order")]
    [InlineData("sneezed")]
    public void Read_UnknownEvent_IsNamed(string code)
    {
        using var folder = new SampleFolder().WithEvents($"C1,2010-10-02,{code}");

        folder.HasOneError(
            $"events.csv:2 event={code}: Expected one of: contact order order-cancelled delivered lost dormant "
            + "reactivated transferred merged unmerged voided amended.");
    }

    [Theory]
    [InlineData("delivered", "contact,K1,call", "event=contact: " + Delivered)]
    [InlineData("delivered", "delivered", "event=delivered: " + Delivered)]
    [InlineData(
        "lost,,,,,,gave-up",
        "order",
        "event=order: The card is lost, which is final: a customer who comes back gets a new card.")]
    [InlineData(
        "merged,,,,,,,,C2",
        "order",
        "event=order: The card is merged into another one: only the merge can be undone.")]
    [InlineData(
        "order",
        "merged,,,,,,,,C2",
        "event=merged: A card with an order in force cannot be merged into another one.")]
    public void Read_EventTheStateForbids_IsNamed(string first, string second, string error)
    {
        using var folder = new SampleFolder().WithEvents($"C1,2010-10-02,{first}", $"C1,2010-10-03,{second}");

        var shown = Assert.Single(folder.Read().Errors.Shown());

        Assert.Equal("events.csv:3 " + error, shown);
    }

    [Theory]
    [InlineData("C2,2010-10-02,lost,,,,,,gave-up", "to=C2: The card to merge into is delivered or lost.")]
    [InlineData("C2,2010-10-02,merged,,,,,,,,C4", "to=C2: The card to merge into is itself merged into another one.")]
    public void Read_MergeIntoAClosedOrMergedCard_IsNamed(string first, string error)
    {
        using var folder = new SampleFolder()
            .With(
                DatasetFiles.Cards,
                SampleFolder.ThreeCards + "C4,D1,K1,retail,outreach,2010-10-01,Fabia,A,2010-10-05,,\n")
            .WithEvents(first, "C1,2010-10-03,merged,,,,,,,,C2");

        folder.HasOneError("events.csv:3 " + error);
    }

    [Fact]
    public void Read_MergeCycle_IsBrokenAtItsLastMerge()
    {
        using var folder = new SampleFolder().WithEvents(
            "C1,2010-10-02,merged,,,,,,,,C2", "C2,2010-10-03,merged,,,,,,,,C1");

        folder.HasOneError("events.csv:3 to=C1: The card to merge into is itself merged into another one.");
    }
}
