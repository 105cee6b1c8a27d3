using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the overview says.</summary>
internal static class OverviewTexts
{
    public static Phrase Title { get; } = new("销售总览", "Sales overview");
}
