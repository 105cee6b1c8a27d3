using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>One line of a standard written out: a number, a rule, an item.</summary>
/// <param name="Part">The part of the standard.</param>
/// <param name="Key">What the line is about, unique within its part; the same in every standard.</param>
/// <param name="Value">What the standard says, in zh and en.</param>
/// <param name="Source">Where that comes from.</param>
public sealed record StandardLine(StandardPart Part, string Key, Phrase Value, Source Source)
{
    /// <summary>The code of the part: words joined by hyphens.</summary>
    public string PartCode => Codes.Of<StandardPart>().CodeOf(Part);

    /// <summary>The name of the part in zh and en.</summary>
    public Phrase PartName => Codes.Of<StandardPart>().NameOf(Part);
}
