using Funnel.Domain.Conditions;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>
/// The spells of a history's cards as at a period's last known day, apart from its other facts: they are many, and few
/// ask for them.
/// </summary>
public sealed class SpellBook : IFactSource
{
    private readonly List<SpellFacts> _spells = [];

    /// <summary>Makes the spells for a period.</summary>
    /// <param name="history">What is known; what is dated after the as-of date is left out.</param>
    /// <param name="period">The period.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making between two cards.</param>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    public SpellBook(
        FunnelHistory history,
        ReportingPeriod period,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        // No owner is asked about, so that the schedule does not matter.
        FactMaking.Make(
            history, period, OwnerContactSchedules.Lotus, new Receiver(_spells), degree, cancellationToken);
        Period = period;
    }

    /// <summary>The period the spells are made for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The spells, card by card.</summary>
    public IReadOnlyList<SpellFacts> Facts => _spells;

    /// <summary>The spells; there are no other facts here.</summary>
    /// <exception cref="KeyNotFoundException">Facts of another kind are asked for.</exception>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Facts as IReadOnlyList<T>
            ?? throw new KeyNotFoundException($"A book of spells holds no facts of kind '{kind.Name}'.");
    }

    private sealed class Receiver(List<SpellFacts> spells) : IFactReceiver
    {
        private readonly Action<SpellFacts> _take = spells.Add;

        public Action<T>? For<T>(FactKind<T> kind, Anchor anchor) => _take as Action<T>;
    }
}
