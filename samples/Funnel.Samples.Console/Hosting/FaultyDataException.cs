using Funnel.Domain.Exchange;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Hosting;

/// <summary>The dataset has errors, so nothing is computed from it.</summary>
internal sealed class FaultyDataException(IReadOnlyList<DatasetError> errors, Phrase advice)
    : Exception("The dataset has errors.")
{
    public IReadOnlyList<DatasetError> Errors { get; } = errors;

    /// <summary>What can be done about it.</summary>
    public Phrase Advice { get; } = advice;
}
