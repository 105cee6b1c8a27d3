using Funnel.Domain.Wording;

namespace Funnel.Domain.FollowUp;

/// <summary>Codes and names of the single elements of a record.</summary>
public static class RecordElementsCodes
{
    /// <summary>The six call elements of SGM in the printed order, then those of NISSAN's contact record.</summary>
    public static CodeBook<RecordElements> All { get; } = new(
        (RecordElements.Name, "name", new("客户姓名", "customer's name")),
        (RecordElements.Contact, "contact", new("客户联系方式", "how to reach the customer")),
        (RecordElements.Need, "need", new("需求探寻", "need")),
        (RecordElements.UsedCarOffer, "used-car-offer", new("推荐诚新二手车", "used-car offer")),
        (RecordElements.TestDriveInvitation, "test-drive-invitation", new("邀请试乘试驾", "test-drive invitation")),
        (RecordElements.NextContactDate, "next-contact-date", new("下次联系时间", "next contact date")),
        (RecordElements.ContactDate, "contact-date", new("本次联系日期", "date of this contact")),
        (RecordElements.LevelAfter, "level-after", new("访问后级别", "level after the contact")));

    /// <summary>The single elements of a combination, in the order of the list.</summary>
    public static IEnumerable<RecordElements> SinglesIn(RecordElements elements) =>
        All.Values.Where(single => elements.HasFlag(single));
}
