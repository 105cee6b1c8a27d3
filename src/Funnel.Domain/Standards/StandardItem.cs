using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>One thing a standard says: how to behave, what to ask, what to write down.</summary>
/// <param name="Code">The code, unique within its list.</param>
/// <param name="Text">What it says: zh as printed, and en.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record StandardItem(string Code, Phrase Text, Source Source)
{
    /// <summary>The number it holds, where it can be measured.</summary>
    public ConductLimit? Limit { get; init; }
}
