using Funnel.Domain.Cards;

namespace Funnel.Domain.Exchange;

/// <summary>How a dataset is read.</summary>
/// <param name="Rules">The chosen standard's levels, and its dormancy rule.</param>
public sealed record DatasetOptions(CardRules Rules)
{
    /// <summary>Whether faulty rows, and the rows that depend on them, are left out instead of ending it all.</summary>
    public bool SkipErrors { get; init; }

    /// <summary>Told now and then how far reading has come; never two calls at a time.</summary>
    public Action<DatasetProgress>? Progress { get; init; }
}
