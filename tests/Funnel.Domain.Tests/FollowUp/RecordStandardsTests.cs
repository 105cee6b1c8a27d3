using Funnel.Domain.Contacts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class RecordStandardsTests
{
    private const RecordElements Six =
        RecordElements.Name | RecordElements.Contact | RecordElements.Need | RecordElements.UsedCarOffer
        | RecordElements.TestDriveInvitation | RecordElements.NextContactDate;

    private const RecordElements Nissan =
        RecordElements.ContactDate | RecordElements.Name | RecordElements.Contact | RecordElements.LevelAfter
        | RecordElements.NextContactDate;

    [Fact]
    public void Judge_CallWithAllSixElements_IsAccepted() =>
        Answer.Accepted(RecordStandards.SgmCall.Judge(new(Six)));

    [Fact]
    public void Judge_CallWithNothing_ListsSixInThePrintedOrder() => Assert.Equal(
        ["记录缺少客户姓名。", "记录缺少客户联系方式。", "记录缺少需求探寻。", "记录缺少推荐诚新二手车。", "记录缺少邀请试乘试驾。", "记录缺少下次联系时间。"],
        RecordStandards.SgmCall.Judge(new(RecordElements.None)).Reasons.Select(r => r.Text.Zh));

    [Fact]
    public void Judge_CallWithoutUsedCarOffer_NamesIt()
    {
        var reason = Assert.Single(RecordStandards.SgmCall.Judge(new(Six & ~RecordElements.UsedCarOffer)).Reasons);

        Assert.Equal("used-car-offer-missing", reason.Code);
        Assert.Equal("The record lacks this: used-car offer.", reason.Text.En);
    }

    [Fact]
    public void Judge_NissanRecordWithoutNextDate_IsRefused() => Assert.Equal(
        ["The record lacks this: next contact date."],
        RecordStandards.NissanContact.Judge(new(Nissan & ~RecordElements.NextContactDate))
            .Reasons.Select(r => r.Text.En));

    [Theory]
    [InlineData(ContactContents.Presentation, "pitched-after-refusal")]
    [InlineData(ContactContents.Negotiation, "pitched-after-refusal")]
    [InlineData(ContactContents.None, "")]
    public void Judge_AppointmentRefused_MustNotBePitched(ContactContents covered, string reasons) => Assert.Equal(
        reasons,
        string.Join(' ', RecordStandards.NissanContact.Judge(new(Nissan, covered, RefusedAppointment: true))
            .Reasons.Select(r => r.Code)));

    [Fact]
    public void Judge_PitchedAndIncomplete_NamesWhatIsMissingFirst() => Assert.Equal(
        ["next-contact-date-missing", "pitched-after-refusal"],
        RecordStandards.NissanContact
            .Judge(new(
                Nissan & ~RecordElements.NextContactDate, ContactContents.Negotiation, RefusedAppointment: true))
            .Reasons.Select(r => r.Code));

    [Fact]
    public void Judge_AppointmentNotRefused_MayBePitched()
    {
        Answer.Accepted(
            RecordStandards.NissanContact.Judge(new(Nissan, ContactContents.Negotiation)));
        Answer.Accepted(
            RecordStandards.SgmCall.Judge(new(Six, ContactContents.Negotiation, RefusedAppointment: true)));
    }
}
