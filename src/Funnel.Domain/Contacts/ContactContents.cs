using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>What a conversation with the customer covered; several in one contact (GPS 3).</summary>
[Flags]
public enum ContactContents
{
    /// <summary>None of the three.</summary>
    None = 0,

    /// <summary>车辆介绍: the vehicle was presented.</summary>
    [Code("presentation", "车辆介绍", "vehicle presentation")]
    Presentation = 1,

    /// <summary>价格谈判: the price was negotiated.</summary>
    [Code("negotiation", "价格谈判", "price negotiation")]
    Negotiation = 2,

    /// <summary>试乘试驾: the customer took a test drive.</summary>
    [Code("test-drive", "试乘试驾", "test drive")]
    TestDrive = 4,
}
