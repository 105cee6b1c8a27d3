using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards.Json;

/// <summary>Something wrong in a standard written as JSON.</summary>
/// <param name="Path">Where, such as <c>$.scale.levels[2].buysWithin</c>.</param>
/// <param name="Value">What stands there, shortened; empty where something is missing.</param>
/// <param name="Expected">What was expected, in zh and en.</param>
public sealed record StandardFault(string Path, string Value, Phrase Expected)
{
    /// <summary>The fault on one line.</summary>
    public override string ToString() =>
        Value.Length == 0 ? $"{Path}: expected {Expected.En}" : $"{Path}: {Value}: expected {Expected.En}";
}
