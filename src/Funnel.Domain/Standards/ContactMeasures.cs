using Funnel.Domain.Intent;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>What to do with one group of customers when they are contacted (LOTUS 各类客户跟进措施).</summary>
/// <param name="Code">The code, unique within the standard.</param>
/// <param name="Group">Which customers, in zh and en.</param>
/// <param name="Work">What the work is called.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record ContactMeasures(string Code, Phrase Group, Phrase Work, Source Source)
{
    /// <summary>The levels whose customers belong to the group; none for those who have bought or are lost.</summary>
    public IReadOnlyList<LevelCode> Levels { get; init => field = [.. value]; } = [];

    /// <summary>The measures, in the printed order.</summary>
    public IReadOnlyList<StandardItem> Items { get; init => field = [.. value]; } = [];

    /// <summary>Whether both say the same, lists compared in order.</summary>
    public bool Equals(ContactMeasures? other) => other is not null
        && (Code, Group, Work, Source) == (other.Code, other.Group, other.Work, other.Source)
        && Levels.SequenceEqual(other.Levels)
        && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Group, Work, Source);
}
