using Funnel.Domain.Audit;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Targets;

namespace Funnel.Domain.Exchange;

/// <summary>What came of reading a folder of CSV files.</summary>
public sealed record Dataset
{
    /// <summary>
    /// Whether there is a history to compute from: nothing is at fault, or what is at fault was to be left out. A
    /// folder without cards or with an unreadable header has none either way.
    /// </summary>
    public required bool IsUsable { get; init; }

    /// <summary>Everything the rows say that stand; empty when not usable.</summary>
    public FunnelHistory History { get; init; } = new();

    /// <summary>The targets set; empty when not usable.</summary>
    public IReadOnlyList<MonthlyTarget> Targets { get; init; } = [];

    /// <summary>The month-ends that were closed; empty when not usable.</summary>
    public IReadOnlyList<MonthClose> Closes { get; init; } = [];

    /// <summary>The explanations of findings that were accepted; empty when not usable.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; init; } = [];

    /// <summary>Every fault, by file in the order of the exchange format, and by line.</summary>
    public IReadOnlyList<DatasetError> Errors { get; init; } = [];

    /// <summary>Sound rows that are left out because they depend on a card that is; no errors of their own.</summary>
    public IReadOnlyList<DatasetRejection> Dependents { get; init; } = [];

    /// <summary>Everything odd that is kept, by file and line.</summary>
    public IReadOnlyList<DatasetFinding> Findings { get; init; } = [];

    /// <summary>All that is left out, file by file; a row with two faults stands here twice.</summary>
    public IEnumerable<DatasetRejection> Rejections =>
        Errors.Select(error => new DatasetRejection(error.File, error.Line, error.Column, error.Value, error.Message))
            .Concat(Dependents)
            .OrderBy(rejection => DatasetFiles.PlaceOf(rejection.File))
            .ThenBy(rejection => rejection.Line);
}
