namespace Funnel.Domain.Exchange.Tests.Fuzzing;

/// <summary>Tests that measure the memory of the process, in which no other test may run meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
