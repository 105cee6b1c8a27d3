using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What the KPIs are counted in.</summary>
internal static class KpiUnits
{
    public static Phrase Cards { get; } = new("张卡", "cards");

    public static Phrase Arrivals { get; } = new("批次", "arrivals");

    public static Phrase ArrivalsPerDay { get; } = new("批次/天", "arrivals per day");

    public static Phrase Calls { get; } = new("通", "calls");

    public static Phrase Visits { get; } = new("批", "visits");

    public static Phrase Orders { get; } = new("单", "orders");

    public static Phrase Customers { get; } = new("位", "customers");

    public static Phrase CardsPerConsultant { get; } = new("张卡/人", "cards per consultant");

    public static Phrase OrdersPerConsultant { get; } = new("单/人", "orders per consultant");

    public static Phrase Contacts { get; } = new("次", "contacts");

    public static Phrase ContactsPerCard { get; } = new("次/张卡", "contacts per card");

    public static Phrase Days { get; } = new("天", "days");
}
