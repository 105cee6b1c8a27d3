namespace Funnel.Samples.Tests.Guardrails;

/// <summary>
/// What is public though no sample, README or other package uses it yet. The lists only get shorter: what is used or
/// gone leaves them, and nothing new comes in without its reason.
/// </summary>
internal static class UnusedEntryPoints
{
    public static IReadOnlyList<string> Types { get; } = [];

    public static IReadOnlyList<string> Members { get; } = [];
}
