using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Contacts;

/// <summary>
/// The manners of contact that every standard lists; none of them knows WeChat or a call that nobody answers, so a
/// dealer adds them.
/// </summary>
internal static class ContactManners
{
    /// <summary>Every manner (LOTUS; GPS 2.7 for the showroom visit).</summary>
    public static CodeList<ContactManner> All { get; } = new(
        new(ContactManner.Call, new("电话", "call"), Source.Lotus()),
        new(ContactManner.Message, new("短信", "message"), Source.Lotus()),
        new(ContactManner.Showroom, new("展厅接待", "showroom reception"), Source.Gps("2.7")),
        new(ContactManner.HomeVisit, new("上门拜访", "home visit"), Source.Lotus()));
}
