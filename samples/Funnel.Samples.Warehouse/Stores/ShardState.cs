namespace Funnel.Samples.Warehouse.Stores;

/// <summary>How a shard is doing.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">What it is called in messages: its address, or the kind of store.</param>
/// <param name="Fault">Why it does not answer; null where it does.</param>
/// <param name="Snapshots">How many snapshots it holds a part of.</param>
/// <param name="Rows">How many rows these have there.</param>
/// <param name="Dealers">How many dealers these have there.</param>
internal sealed record ShardState(int Number, string Name, string? Fault, long Snapshots, long Rows, long Dealers);
