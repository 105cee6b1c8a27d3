using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>The names other systems have for the columns of a dataset, in Chinese and English.</summary>
internal static class ColumnSynonyms
{
    private static readonly (string Column, string[] Names)[] All =
    [
        ("card", ["card id", "lead id", "opportunity", "opportunity id", "客户编号", "线索编号", "档案编号", "建档编号"]),
        ("dealer", ["dealer id", "store", "store id", "branch", "经销商", "经销商代码", "门店", "店代码"]),
        ("consultant", ["sales consultant", "salesperson", "sales rep", "owner", "agent", "销售顾问", "顾问", "业务员"]),
        ("customer_kind", ["customer type", "客户类型", "客户性质"]),
        ("channel", ["source channel", "contact channel", "渠道", "留档渠道", "来源渠道"]),
        ("filed_on", ["created", "created on", "inquiry", "inquiry date", "lead date", "建档日期", "留档日期", "创建日期"]),
        ("model", ["vehicle", "vehicle model", "car", "意向车型", "车型", "车系"]),
        ("media", ["media source", "媒体", "媒体来源", "信息来源"]),
        ("lead_source", ["source", "lead source", "客户来源", "线索来源"]),
        ("level", ["rating", "grade", "lead rating", "意向级别", "级别", "客户级别"]),
        ("next_contact_on", ["next contact", "next follow-up", "follow up date", "下次跟进日期", "下次联系", "计划跟进"]),
        ("customer", ["customer name", "name", "contact name", "客户姓名", "姓名", "客户名称"]),
        ("phone", ["mobile", "phone number", "telephone", "tel", "手机", "手机号", "电话", "联系电话"]),
        ("on", ["date", "event date", "activity date", "日期", "发生日期", "跟进日期"]),
        ("event", ["type", "event type", "activity", "action", "事件", "类型", "动作", "业务类型"]),
        ("how", ["method", "contact method", "跟进方式", "联系方式"]),
        ("contents", ["content", "topics", "跟进内容", "洽谈内容"]),
        ("reason", ["lost reason", "cause", "战败原因", "原因"]),
        ("to", ["new owner", "transferred to", "接收顾问", "转给"]),
        ("note", ["notes", "remark", "remarks", "comment", "备注", "说明"]),
        ("lead", ["lead id", "lead number", "inquiry id", "prospect id", "线索编号", "线索号", "线索id"]),
        ("received_at", ["received", "received on", "lead received", "request date", "request time", "created at",
            "接收时间", "线索时间", "下发时间", "创建时间", "留资时间"]),
        ("platform", ["provider", "lead provider", "portal", "website", "平台", "线索平台", "渠道平台", "提供方"]),
        ("responded_at", ["responded", "first response", "first contact", "response time", "首次响应", "首次跟进时间", "响应时间"]),
        ("valid", ["is valid", "qualified", "有效", "是否有效", "有效线索"]),
        ("appointment_at", ["appointment", "appointment time", "预约时间", "预约到店时间", "邀约时间"]),
        ("traffic", ["visit id", "traffic id", "客流编号"]),
        ("arrived_at", ["arrival", "arrived", "time in", "进店时间", "来店时间", "到店时间"]),
        ("left_at", ["departure", "left", "time out", "离店时间"]),
        ("party_size", ["people", "party size", "进店人数", "人数"]),
        ("outcome", ["result", "结果"]),
        ("month", ["target month", "月份"]),
        ("metric", ["target", "指标"]),
        ("value", ["amount", "target value", "目标", "目标值"]),
    ];

    /// <summary>How sure it is that a column of another system is one of a dataset's; not at all where 0.</summary>
    public static int Likeness(string header, string column)
    {
        var key = CsvNames.KeyOf(header);
        if (key == CsvNames.KeyOf(column))
        {
            return 3;
        }

        var names = Array.Find(All, known => known.Column == column).Names ?? [];
        return Array.Exists(names, name => CsvNames.KeyOf(name) == key) ? 2
            : Array.Exists(names, name => key.Contains(CsvNames.KeyOf(name), StringComparison.Ordinal)) ? 1
            : 0;
    }
}
