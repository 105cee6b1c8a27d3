using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's program about days that begin; what stands between two markers is printed there.</summary>
internal static class GuideMidnight
{
    public static (KpiValue Evening, KpiValue Morning) Turn(
        SalesStandard standard, IEnumerable<CustomerCard> cards, CustomerCard after)
    {
        // example: midnight
        var board = new MonthBoard(standard, cards, today: new(2010, 10, 31));
        board.Record(after);
        var evening = board.Table["C-1"]["new-prospects"];

        board.TurnTo(new(2010, 11, 1));
        var morning = board.Table["C-1"]["new-prospects"];
        // end
        return (evening, morning);
    }

    // example: board
    /// <summary>The month so far, by consultant: kept through the day, and begun anew with each new one.</summary>
    public sealed class MonthBoard
    {
        private readonly SalesStandard _standard;
        private readonly Dictionary<CardId, CustomerCard> _cards;
        private KpiLedger _ledger;

        public MonthBoard(SalesStandard standard, IEnumerable<CustomerCard> cards, LocalDate today)
        {
            (_standard, _cards) = (standard, cards.ToDictionary(card => card.Id));
            _ledger = Begin(today);
        }

        public KpiTable Table => _ledger.Table;

        /// <summary>Something happened to a card, or it is new.</summary>
        public void Record(CustomerCard after)
        {
            _ledger.Replace(_cards.TryGetValue(after.Id, out var before) ? FactsOf(before) : null, FactsOf(after));
            _cards[after.Id] = after;
        }

        /// <summary>After midnight: what was due becomes overdue, cards grow older, a new month may begin.</summary>
        public void TurnTo(LocalDate today)
        {
            if (today != _ledger.Plan.Period.AsOf)
            {
                _ledger = Begin(today);
            }
        }

        private KpiLedger Begin(LocalDate today)
        {
            var month = today.ToYearMonth().ToDateInterval();
            var period = new ReportingPeriod(month.Start, month.End, asOf: today);
            return _standard.Figures(new FunnelHistory { Cards = [.. _cards.Values] }, period)
                .By(Dimensions.Consultant).Keep();
        }

        private FactBook FactsOf(CustomerCard card) =>
            new(new FunnelHistory { Cards = [card] }, _ledger.Plan.Period, _standard.OwnerContacts);
    }
    // end
}
