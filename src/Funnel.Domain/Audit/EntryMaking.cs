using Funnel.Domain.Cards;
using Funnel.Domain.Duplicates;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Traffic;

namespace Funnel.Domain.Audit;

/// <summary>Makes a fact of every row of cards and of the register that is known on the period's day of knowledge.
/// </summary>
internal sealed class EntryMaking(
    FunnelHistory all, ReportingPeriod period, AuditPolicy policy, IEnumerable<MonthClose> closes, IPhoneReader phones)
{
    private readonly FunnelHistory _history = all.KnownBy(period.KnownOn);
    private readonly EntryDrafts _drafts = new(
        all, new ClosedMonths(closes, period.KnownOn), RecordingFindings.ImportDays(all, period.KnownOn));

    /// <summary>Every fact: the cards' rows in their order, what was corrected, the register.</summary>
    public IReadOnlyList<EntryFacts> Make(CancellationToken cancellationToken)
    {
        var corrected = new EntriesOfCorrections(_drafts, period.AsOf, period.KnownOn, phones);
        var written = _history.Cards.Corrected
            .SelectMany(group => group.Filings.Select(filing => (Group: group, Filing: filing)))
            .Where(one => !(one.Filing.Entry?.RecordedOn > period.KnownOn))
            .ToDictionary(one => one.Filing.Card);
        List<DatedEntry> rows =
        [
            .. OfCards(card => written.TryGetValue(card, out var one) ? corrected.Known(one.Group, card) : [],
                cancellationToken),
        ];
        foreach (var (group, filing) in written.Values)
        {
            _history.Cards.TryGet(filing.Card, out var card);
            rows.AddRange(corrected.Of(group, filing, card));
        }

        rows.AddRange(OfRegister());
        return new WriterOrder(policy.BurstSeconds).Of(rows);
    }

    private IEnumerable<DatedEntry> OfCards(
        Func<CardId, IReadOnlyList<RowCorrection>> corrections, CancellationToken cancellationToken)
    {
        var source = _history.Cards.Source;
        var register = new CardsInRegister(_history.Traffic, period.AsOf);
        var ties = new PhoneTies(_history.Cards, period.AsOf, period.Cut, phones);
        return Enumerable.Range(0, source.Count).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Where(place => source.FiledOnAt(place) <= period.AsOf)
            .SelectMany(place =>
            {
                var card = source[place];
                return new EntriesOfCard(card, period.AsOf, period.Cut, _drafts, register, ties, policy)
                    .Make(corrections(card.Id));
            });
    }

    private IEnumerable<DatedEntry> OfRegister() => VoidedRecords
        .InPlace(_history.Traffic, _history.Voided.Traffic)
        .Where(one => one.Record.ArrivedAt.Date <= period.AsOf)
        .Select(one => EntryDrafts.Dated(Of(one.Record) with { IsVoid = one.Voided is not null }, one.Record.Entry));

    private EntryFacts Of(TrafficRecord record) => _drafts.Of(
        record.Id.Value,
        record.Kind == TrafficKind.Visit ? EntryKind.Visit : EntryKind.Call,
        record.Dealer,
        record.Consultant,
        record.ArrivedAt.Date,
        record.Entry) with
    {
        Card = record.Card,
        Media = record.Media,
        IsSalesRelated = record.IsSalesRelated,
        IsWithoutResult = record.Outcome == TrafficOutcome.None,
        StaySeconds = record.Stay is { } stay ? (int)Math.Min(stay.Seconds, int.MaxValue) : null,
        ArrivalMinute = record.ArrivedAt.Minute,
    };
}
