namespace Funnel.Domain.Standards.Json;

/// <summary>What came of reading a standard from JSON: the standard, or everything that is wrong with it.</summary>
public abstract record StandardReading
{
    private StandardReading()
    {
    }

    /// <summary>The standard was read.</summary>
    /// <param name="Standard">The standard.</param>
    public sealed record Sound(SalesStandard Standard) : StandardReading;

    /// <summary>The text holds no standard.</summary>
    /// <param name="Faults">Everything that is wrong, at least one.</param>
    public sealed record Faulty(IReadOnlyList<StandardFault> Faults) : StandardReading;
}
