using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>Which rows of a card are corrected, corrections that were voided in their turn aside.</summary>
internal sealed class StandingCorrections(IEnumerable<HistoryEntry> history)
{
    private readonly ILookup<string, RowCorrection> _onRow = history.Select(entry => entry.Correction)
        .OfType<RowCorrection>().ToLookup(correction => correction.Target, StringComparer.Ordinal);

    /// <summary>The correction of a row that stands; null where the row itself does.</summary>
    public RowCorrection? On(string row) =>
        _onRow[row].FirstOrDefault(correction => On(correction.Entry.Row!) is not { IsVoid: true });
}
