using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// The customers of a dealer's cards as they were written down, and as later rows amended them. Nobody keeps them: they
/// are read for what is worked out once and names nobody.
/// </summary>
internal sealed class WrittenCustomers
{
    private readonly Dictionary<CardId, CustomerDetails> _filed;
    private readonly Dictionary<string, CustomerDetails> _amended = new(StringComparer.Ordinal);

    private WrittenCustomers(IReadOnlyDictionary<CardId, CustomerDetails> filed) => _filed = new(filed);

    /// <summary>Reads them from the store.</summary>
    public static async Task<WrittenCustomers> ReadAsync(FunnelStore store, CardIndex cards, CancellationToken stop)
    {
        var customers = new WrittenCustomers(
            await store.Archive.DetailsAsync(cards.FilingsInOrder().Select(filing => filing.Card), stop));
        var amended = cards.CorrectionsInOrder().Where(row => row.Correction.RightFiling is not null);
        foreach (var card in amended.Select(row => row.Card).Distinct())
        {
            if (await store.Cards.FindAsync(card, stop) is { } stored)
            {
                customers.Take(card, stored.History);
            }
        }

        return customers;
    }

    /// <summary>The filing with its customer as it was written down.</summary>
    public CardFiling In(CardFiling filing) => filing with { Customer = _filed.GetValueOrDefault(filing.Card) };

    /// <summary>The correction with the customer that it amended the filing to.</summary>
    public RowCorrection In(RowCorrection correction) => correction.RightFiling is not { } right
        ? correction
        : correction with
        {
            RightFiling = right with
            {
                Customer = correction.Entry.Row is { } row ? _amended.GetValueOrDefault(row) : null,
            },
        };

    private void Take(CardId card, IReadOnlyList<HistoryEntry> history)
    {
        _filed.Remove(card);
        foreach (var entry in history)
        {
            if (entry.Filing?.Customer is { } filed)
            {
                _filed[card] = filed;
            }

            if (entry.Correction?.RightFiling?.Customer is { } right)
            {
                _amended[entry.Row] = right;
            }
        }
    }
}
