using Funnel.Domain.Wording;

namespace Funnel.Domain.Entries;

/// <summary>
/// Why something that was written down is wrong: a closed list (ours 2). A car that came back or a deal that is
/// regretted is none of them: what happened did happen, and a delivered customer stays delivered.
/// </summary>
public enum CorrectionCause
{
    /// <summary>客户错误: it belongs to another customer.</summary>
    [Code("wrong-customer", "客户错误", "wrong customer")]
    WrongCustomer,

    /// <summary>日期错误: it happened on another day.</summary>
    [Code("wrong-date", "日期错误", "wrong date")]
    WrongDate,

    /// <summary>重复录入: it was written down twice.</summary>
    [Code("entered-twice", "重复录入", "entered twice")]
    EnteredTwice,

    /// <summary>事件错误: something else happened.</summary>
    [Code("wrong-event", "事件错误", "wrong kind of event")]
    WrongEvent,

    /// <summary>测试数据: it was a test and never happened.</summary>
    [Code("test-record", "测试数据", "test record")]
    TestRecord,
}
