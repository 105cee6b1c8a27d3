using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>
/// Why somebody wants an entry corrected: the causes of the domain, and two that people often mean and that are none.
/// </summary>
internal enum StatedCause
{
    [Code("wrong-customer", "客户错误", "wrong customer")]
    WrongCustomer,

    [Code("wrong-date", "日期错误", "wrong date")]
    WrongDate,

    [Code("entered-twice", "重复录入", "entered twice")]
    EnteredTwice,

    [Code("wrong-event", "事件或内容错误", "wrong event or content")]
    WrongEvent,

    [Code("test-record", "测试数据", "test record")]
    TestRecord,

    [Code("returned", "车辆退回", "the car came back")]
    Returned,

    [Code("regretted", "客户反悔", "the customer regrets it")]
    Regretted,
}
