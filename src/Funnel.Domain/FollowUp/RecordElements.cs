namespace Funnel.Domain.FollowUp;

/// <summary>What the record of a call or contact can hold; several at a time.</summary>
[Flags]
public enum RecordElements
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>客户姓名: the customer's name, asked or confirmed.</summary>
    Name = 1,

    /// <summary>客户联系方式: where the customer can be reached, asked or confirmed.</summary>
    Contact = 2,

    /// <summary>需求探寻: what the customer needs.</summary>
    Need = 4,

    /// <summary>推荐诚新二手车: used-car service was offered.</summary>
    UsedCarOffer = 8,

    /// <summary>邀请试乘试驾: the customer was invited to a test drive.</summary>
    TestDriveInvitation = 16,

    /// <summary>确定下次联系时间: when the next contact is.</summary>
    NextContactDate = 32,

    /// <summary>本次联系日期: the day of the contact.</summary>
    ContactDate = 64,

    /// <summary>访问后的级别: the intent level after the contact.</summary>
    LevelAfter = 128,
}
