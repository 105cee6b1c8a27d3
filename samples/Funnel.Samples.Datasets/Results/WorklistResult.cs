using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Samples.Datasets.Results;

/// <summary>The cards of a worklist on a day, most urgent first.</summary>
public sealed record WorklistResult(LocalDate Today, Worklist List, IReadOnlyList<WorklistEntry> Entries);
