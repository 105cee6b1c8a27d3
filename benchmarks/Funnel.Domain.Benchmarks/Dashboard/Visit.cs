namespace Funnel.Domain.Benchmarks.Dashboard;

/// <summary>One page that was asked for, and how long it took until its last byte.</summary>
internal sealed record Visit(string Kind, string Address, int Status, double Milliseconds, int Bytes);
