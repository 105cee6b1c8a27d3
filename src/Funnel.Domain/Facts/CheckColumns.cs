using Funnel.Domain.Checks;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a check.</summary>
public static class CheckColumns
{
    /// <summary>The dealer.</summary>
    public static IdColumn<CheckFacts, DealerId> Dealer { get; } =
        new("dealer", Dimensions.Dealer.Name, f => f.Dealer, id => id.Value, text => new(text));

    /// <summary>The dealer's region.</summary>
    public static IdColumn<CheckFacts, RegionName> Region { get; } =
        new("region", Dimensions.Region.Name, f => f.Region, id => id.Value, text => new(text));

    /// <summary>The consultant.</summary>
    public static IdColumn<CheckFacts, ConsultantId> Consultant { get; } =
        new("consultant", Dimensions.Consultant.Name, f => f.Consultant, id => id.Value, text => new(text));

    /// <summary>The day of the observation.</summary>
    public static DateColumn<CheckFacts> CheckedOn { get; } =
        new("checked_on", new("检核日期", "checked"), f => f.CheckedOn);

    /// <summary>What was observed.</summary>
    public static CodeColumn<CheckFacts, CheckKind> Kind { get; } =
        new("kind", new("检核项目", "check"), f => f.Kind, Codes.Of<CheckKind>());

    /// <summary>The process stage.</summary>
    public static CodeColumn<CheckFacts, ProcessStage> Stage { get; } =
        new("stage", new("流程环节", "process stage"), f => f.Stage, Codes.Of<ProcessStage>());

    /// <summary>Whether it was passed.</summary>
    public static FlagColumn<CheckFacts> HasPassed { get; } = new("has_passed", new("通过", "passed"), f => f.HasPassed);
}
