namespace Funnel.Samples.Telemetry;

/// <summary>How much of the records a host holds.</summary>
/// <param name="Dealers">How many dealers.</param>
/// <param name="Cards">How many cards.</param>
public sealed record BookSize(int Dealers, long Cards);
