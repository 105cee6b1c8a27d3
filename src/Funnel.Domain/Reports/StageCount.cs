namespace Funnel.Domain.Reports;

/// <summary>What is counted of a stage of the funnel.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many came at least this far.</param>
/// <param name="Recorded">Of them, those with a record of the stage itself; at the top the records.</param>
/// <param name="OrderedOfRecorded">Of those with a record, how many ordered; null where that is not asked.</param>
internal readonly record struct StageCount(FunnelStage Stage, long Count, long Recorded, long? OrderedOfRecorded);
