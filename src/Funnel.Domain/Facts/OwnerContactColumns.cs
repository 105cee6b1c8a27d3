using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a scheduled owner contact.</summary>
public static class OwnerContactColumns
{
    /// <summary>The day the contact is due.</summary>
    public static DateColumn<OwnerContactFacts> DueOn { get; } = new("due_on", new("应回访日期", "due"), f => f.DueOn);

    /// <summary>The day of the first contact within the window.</summary>
    public static DateColumn<OwnerContactFacts> MadeOn { get; } =
        new("made_on", new("按期回访日期", "made within its window"), f => f.MadeOn);
}
