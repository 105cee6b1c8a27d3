using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>What KPIs that belong together are called; a vendor may have families of its own.</summary>
/// <param name="Code">The code, such as in an address: lower-case words joined by hyphens.</param>
/// <param name="Name">What people call the family.</param>
public sealed record KpiFamily(string Code, Phrase Name)
{
    /// <summary>Prospect inventory (进销存).</summary>
    public static KpiFamily Stock { get; } = new("stock", new("进销存", "Prospect inventory"));

    /// <summary>The showroom register.</summary>
    public static KpiFamily Traffic { get; } = new("traffic", new("客流", "Traffic"));

    /// <summary>How far prospects have come.</summary>
    public static KpiFamily FlowRates { get; } = new("rates", new("转化", "Conversion"));

    /// <summary>What the closing stock is made of.</summary>
    public static KpiFamily Structure { get; } = new("structure", new("库存结构", "Stock structure"));

    /// <summary>How fast prospects become customers, and how well they are followed up.</summary>
    public static KpiFamily FollowUp { get; } = new("follow-up", new("跟进", "Speed and follow-up"));

    /// <summary>Customers allocated from what the dealer has on file (SGM, stage 1).</summary>
    public static KpiFamily BaseCustomers { get; } = new("base", new("基盘客户", "Base customers"));

    /// <summary>Checks passed.</summary>
    public static KpiFamily Checks { get; } = new("checks", new("过程检核", "Checks"));

    /// <summary>Customers who own a car already.</summary>
    public static KpiFamily Owners { get; } = new("owners", new("保有客户", "Owners"));

    /// <summary>Enquiries by the internet.</summary>
    public static KpiFamily Leads { get; } = new("leads", new("线索", "Leads"));

    /// <summary>What each consultant brings about (人效).</summary>
    public static KpiFamily Staff { get; } = new("staff", new("人效", "Per consultant"));

    /// <summary>What the rules of the audit flag of the recorded rows (稽核).</summary>
    public static KpiFamily Audit { get; } = new("audit", new("稽核", "Audit"));

    /// <summary>A vendor's own KPIs that name no family.</summary>
    public static KpiFamily Others { get; } = new("others", new("其他", "Others"));

    /// <summary>Every family of the library, in the order in which people read them.</summary>
    public static IReadOnlyList<KpiFamily> All { get; } =
        [Stock, Traffic, FlowRates, Structure, FollowUp, BaseCustomers, Checks, Owners, Leads, Staff, Audit, Others];
}
