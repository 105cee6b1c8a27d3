using Funnel.Domain.Inventory;

namespace Funnel.Domain.Reports;

/// <summary>One step of the funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many came at least this far, with a record of the stage or without.</param>
/// <param name="Recorded">Of them, those with a record of the stage itself. Of the leads those received, of the traffic
/// the new traffic.</param>
/// <param name="FromBefore">How many came on from the stage before; null at the top.</param>
/// <param name="Benchmark">The rate that <see cref="Rate"/> is held against; null where there is none.</param>
public sealed record FunnelStep(
    FunnelStage Stage, long Count, long Recorded, Conversion? FromBefore, double? Benchmark)
{
    /// <summary>
    /// Those without a record of the visit or the test drive who went further all the same; null for the other stages,
    /// which nobody can pass by. Of a stage that nobody has on record these are all who came to the stage before.
    /// </summary>
    public long? Passed => IsJudgedByRecord(Stage) ? Count - Recorded : null;

    /// <summary>Ordered and not delivered yet: they wait for their car. 0 but in the last step.</summary>
    public long Waiting => Stage == FunnelStage.Delivered && FromBefore is { } entered ? entered.Base - Count : 0;

    /// <summary>
    /// How many were lost since the stage before; 0 at the top. Open orders wait and are not lost (ours 2).
    /// </summary>
    public long Lost => FromBefore is { } entered ? entered.Base - Count - Waiting : 0;

    /// <summary>
    /// What the step is judged by: for the visit and the test drive who of the stage before has a record of it, since
    /// one test drive for twenty visitors is no half (ours 2); for the traffic below the leads who of the leads went
    /// on, since walk-ins are nobody's answer to a lead; for the others who came on. Null at the top.
    /// </summary>
    public Conversion? Judged => LeadsGoneOn
        ?? (FromBefore is { } entered && IsJudgedByRecord(Stage) ? entered with { Converted = Recorded } : FromBefore);

    /// <summary>The share it is judged by; null at the top, and where nobody was at the stage before.</summary>
    public double? Rate => Judged?.Rate;

    /// <summary>
    /// Of the leads, those that became a card or arrived; null but for the traffic of a funnel that begins with leads.
    /// </summary>
    public Conversion? LeadsGoneOn { get; init; }

    /// <summary>
    /// Of those with a record of the visit or the test drive, who ordered; null for the other stages.
    /// </summary>
    public Conversion? OrderedOnRecord { get; init; }

    /// <summary>
    /// Of those who came to the stage before and have no record of this one, who ordered; null for the other stages.
    /// </summary>
    public Conversion? OrderedWithoutRecord { get; init; }

    /// <summary>Whether a stage can be passed without a record, so that the record is what counts.</summary>
    internal static bool IsJudgedByRecord(FunnelStage stage) =>
        stage is FunnelStage.Visited or FunnelStage.TestDriven;
}
