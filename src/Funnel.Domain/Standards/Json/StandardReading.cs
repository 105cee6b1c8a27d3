using System.Diagnostics.CodeAnalysis;

namespace Funnel.Domain.Standards.Json;

/// <summary>What came of reading a standard from JSON: the standard, or everything that is wrong with it.</summary>
public sealed record StandardReading
{
    internal StandardReading(SalesStandard standard)
    {
        Standard = standard;
        Faults = [];
    }

    internal StandardReading(IReadOnlyList<StandardFault> faults) => Faults = faults;

    /// <summary>The standard; null where the text holds none.</summary>
    public SalesStandard? Standard { get; }

    /// <summary>Everything that is wrong; empty where the standard was read.</summary>
    public IReadOnlyList<StandardFault> Faults { get; }

    /// <summary>Whether the standard was read.</summary>
    /// <param name="standard">The standard; null where the text holds none.</param>
    /// <param name="faults">Everything that is wrong; empty where it was read.</param>
    public bool TryGet([NotNullWhen(true)] out SalesStandard? standard, out IReadOnlyList<StandardFault> faults)
    {
        (standard, faults) = (Standard, Faults);
        return standard is not null;
    }
}
