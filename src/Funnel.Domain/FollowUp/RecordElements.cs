using Funnel.Domain.Wording;

namespace Funnel.Domain.FollowUp;

/// <summary>What the record of a call or contact can hold; several at a time.</summary>
[Flags]
public enum RecordElements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>客户姓名: the customer's name, asked or confirmed.</summary>
    [Code("name", "客户姓名", "customer's name")]
    Name = 1,

    /// <summary>客户联系方式: where the customer can be reached, asked or confirmed.</summary>
    [Code("contact", "客户联系方式", "how to reach the customer")]
    Contact = 2,

    /// <summary>需求探寻: what the customer needs.</summary>
    [Code("need", "需求探寻", "need")]
    Need = 4,

    /// <summary>推荐诚新二手车: used-car service was offered.</summary>
    [Code("used-car-offer", "推荐诚新二手车", "used-car offer")]
    UsedCarOffer = 8,

    /// <summary>邀请试乘试驾: the customer was invited to a test drive.</summary>
    [Code("test-drive-invitation", "邀请试乘试驾", "test-drive invitation")]
    TestDriveInvitation = 16,

    /// <summary>确定下次联系时间: when the next contact is.</summary>
    [Code("next-contact-date", "下次联系时间", "next contact date")]
    NextContactDate = 32,

    /// <summary>本次联系日期: the day of the contact.</summary>
    [Code("contact-date", "本次联系日期", "date of this contact")]
    ContactDate = 64,

    /// <summary>访问后的级别: the intent level after the contact.</summary>
    [Code("level-after", "访问后级别", "level after the contact")]
    LevelAfter = 128,
}
