using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>A list a standard prints beside its process: etiquette, an agenda, principles, reports.</summary>
/// <param name="Code">The code, unique within the standard.</param>
/// <param name="Name">The heading in zh and en.</param>
/// <param name="Source">Where it is printed.</param>
/// <param name="Items">What it lists, in the printed order.</param>
public sealed record StandardSection(string Code, Phrase Name, Source Source, IReadOnlyList<StandardItem> Items)
{
    /// <summary>Whether both list the same, in the same order.</summary>
    public bool Equals(StandardSection? other) => other is not null
        && (Code, Name, Source) == (other.Code, other.Name, other.Source)
        && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, Source);
}
