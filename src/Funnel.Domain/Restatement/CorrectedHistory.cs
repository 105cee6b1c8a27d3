using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>
/// The answer to a correction where months are closed: the history after it, with the months it touches, or every
/// reason against it (ours 2).
/// </summary>
public sealed class CorrectedHistory
{
    private CorrectedHistory(CorrectionResult result, FunnelHistory? history, IReadOnlyList<MonthClose> touched) =>
        (Findings, Reasons, History, MonthsTouched) = (result.Findings, result.Reasons, history, touched);

    /// <summary>Whether it was made.</summary>
    [MemberNotNullWhen(true, nameof(History))]
    public bool IsMade => History is not null;

    /// <summary>The history after it; null where it was refused and nothing changed.</summary>
    public FunnelHistory? History { get; }

    /// <summary>What the corrected cards have that breaks a rule and stands.</summary>
    public IReadOnlyList<Reason> Findings { get; }

    /// <summary>
    /// The closes whose figures are others now, so that a host can ask for leave: the library takes no roles.
    /// </summary>
    public IReadOnlyList<MonthClose> MonthsTouched { get; }

    /// <summary>Every reason against it; empty where it was made.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>Corrects a row of a card, as <see cref="CardIndex.Correct"/> does.</summary>
    /// <param name="history">The history; it stays as it is.</param>
    /// <param name="standard">The standard; closes by another one are passed over.</param>
    /// <param name="closes">The months that were closed; those of other dealers are not touched.</param>
    /// <param name="card">The card.</param>
    /// <param name="correction">The correction.</param>
    public static CorrectedHistory Of(
        FunnelHistory history,
        SalesStandard standard,
        IEnumerable<MonthClose> closes,
        CardId card,
        RowCorrection correction)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(closes);
        var result = history.Cards.Correct(card, correction);
        if (!result.IsMade)
        {
            return new(result, null, []);
        }

        // Merges stay within a dealer, and so does whatever a correction changes.
        var corrected = history with { Cards = result.Cards };
        var dealer = history.Cards.Log!.FilingOf(history.Cards.Log.GroupOf(card)[0]).Dealer;
        return new(
            result,
            corrected,
            MonthCloses.Touched(history, corrected, standard, closes.Where(close => close.Dealer == dealer)));
    }

    /// <summary>Whether it was made, or the reasons' codes; nothing personal.</summary>
    public override string ToString() =>
        IsMade ? "made" : $"refused: {string.Join(' ', Reasons.Select(reason => reason.Code))}";
}
