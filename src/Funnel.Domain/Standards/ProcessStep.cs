using Funnel.Domain.Checks;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>One step of the sales process as a standard prints it.</summary>
/// <param name="Code">The code, unique within the standard.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Source">Where it is printed.</param>
public sealed record ProcessStep(string Code, Phrase Name, Source Source)
{
    /// <summary>The stage that checks of this step are recorded under, where there is one.</summary>
    public ProcessStage? Stage { get; init; }

    /// <summary>The ids of the KPIs by which the step is managed.</summary>
    public IReadOnlyList<string> Kpis { get; init => field = [.. value]; } = [];

    /// <summary>What is to be done, item by item; empty where the source prints none or breaks off before it.</summary>
    public IReadOnlyList<StandardItem> Conduct { get; init => field = [.. value]; } = [];

    /// <summary>The items the source picks out as those that matter most for the KPIs.</summary>
    public IReadOnlyList<StandardItem> KeyItems { get; init => field = [.. value]; } = [];

    /// <summary>What commonly goes wrong.</summary>
    public IReadOnlyList<StandardItem> Problems { get; init => field = [.. value]; } = [];

    /// <summary>Whether both say the same, lists compared in order.</summary>
    public bool Equals(ProcessStep? other) => other is not null
        && (Code, Name, Source, Stage) == (other.Code, other.Name, other.Source, other.Stage)
        && Kpis.SequenceEqual(other.Kpis)
        && Conduct.SequenceEqual(other.Conduct)
        && KeyItems.SequenceEqual(other.KeyItems)
        && Problems.SequenceEqual(other.Problems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Name, Source, Stage);
}
