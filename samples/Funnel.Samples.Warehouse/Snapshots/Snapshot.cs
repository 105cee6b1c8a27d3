namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The facts as at the end of a day, as one load brought them in.</summary>
/// <param name="Day">The day.</param>
/// <param name="Load">The load whose rows count.</param>
/// <param name="Standard">The sales standard they were made under.</param>
internal sealed record Snapshot(SnapshotDay Day, int Load, string Standard);
