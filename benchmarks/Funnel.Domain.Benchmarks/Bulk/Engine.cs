namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>An engine that is measured in turn with others.</summary>
internal sealed record Engine(string Id, long Rows, Action Run, string Note = "");
