using Funnel.Domain.Contacts;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Dormancy;

/// <summary>Ready-made dormancy rules; GPS is the only source that has one.</summary>
internal static class DormancyRules
{
    /// <summary>
    /// Never visited: more than 15 days since filing. Walk-in, and (ours) phone or outreach that has visited: vehicle
    /// presentation, price negotiation and test drive all covered (GPS 3).
    /// </summary>
    public static DormancyRule Gps { get; } = new(
        moreThanDays: 15,
        required: ContactContents.Presentation | ContactContents.Negotiation | ContactContents.TestDrive,
        source: Source.Gps("3"));
}
