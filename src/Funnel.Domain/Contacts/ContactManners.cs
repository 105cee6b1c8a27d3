using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>Codes and names of the manners of contact.</summary>
public static class ContactManners
{
    /// <summary>Every manner (LOTUS; GPS 2.7 for the showroom visit).</summary>
    public static CodeBook<ContactManner> All { get; } = new(
        (ContactManner.Call, "call", new("电话", "call")),
        (ContactManner.Message, "message", new("短信", "message")),
        (ContactManner.Showroom, "showroom", new("展厅接待", "showroom reception")),
        (ContactManner.HomeVisit, "home-visit", new("上门拜访", "home visit")));
}
