using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Reads what is no longer as a period saw it: the cards and records of which something happened after its last known
/// day, or became known after its day of knowledge, with everything that their facts are tied to. Others may come
/// along: their facts are the same then and now.
/// </summary>
/// <param name="context">The context, all of whose reading belongs to one state of the database.</param>
/// <param name="standards">The standards the dealers work by.</param>
/// <param name="period">The period.</param>
/// <param name="dealer">The dealer whose rows are read; every dealer's unless given.</param>
/// <param name="seen">The stored facts that the period is told from: the live ones, or those of a day.</param>
internal sealed class LaterReading(
    DbContext context, DealerStandards standards, ReportingPeriod period, DealerId? dealer, FactSnapshot seen)
{
    private const int AtATime = 500;

    private readonly KnownRows _rows = new(context, Dealer: dealer);
    private readonly CardStreams _streams = new(new(context, Dealer: dealer), standards, withPersonal: false);
    private readonly List<EventRow> _records = [];
    private readonly HashSet<string> _taken = [];
    private FunnelHistory _masterData = new();

    /// <summary>How many cards have changed since, and how many other records.</summary>
    public async Task<(int Cards, int Records)> CountAsync(CancellationToken stop)
    {
        var changed = await Later().Select(row => row.Stream).Distinct()
            .GroupBy(stream => stream.StartsWith(Streams.Cards))
            .Select(kind => new { IsCard = kind.Key, Count = kind.Count() })
            .ToListAsync(stop);
        return (
            changed.Where(kind => kind.IsCard).Sum(kind => kind.Count),
            changed.Where(kind => !kind.IsCard).Sum(kind => kind.Count));
    }

    /// <summary>Loads the rows of all that has changed since; they are read apart.</summary>
    public async Task LoadAsync(CancellationToken stop)
    {
        var later = Later().Select(row => row.Stream);
        var rows = await _rows.Query().Where(row => later.Contains(row.Stream)).ToListAsync(stop);
        await _streams.LoadAsync(rows.FindAll(Streams.IsOfCard), stop);
        Take(rows.Where(row => !Streams.IsOfCard(row)));
        await CompleteAsync(stop);
        _masterData = await new HistoryReading(context, standards).WithMasterDataAsync(new(), stop);
    }

    /// <summary>
    /// What the period knows of what has changed since, and how that stands now, from the rows that are loaded.
    /// </summary>
    public (FunnelHistory Then, FunnelHistory Now) Read()
    {
        var cards = HistoryReading.OfCards(_streams) with
        {
            Dealers = _masterData.Dealers,
            Consultants = _masterData.Consultants,
        };
        _records.Sort((left, right) => left.Position.CompareTo(right.Position));
        var now = Told(cards, _records);
        var known = DayNumber.Of(period.KnownOn);
        return _records.TrueForAll(row => row.KnownOn <= known)
            ? (now, now)
            : (Told(cards, _records.FindAll(row => row.KnownOn <= known)), now);
    }

    private FunnelHistory Told(FunnelHistory cards, List<EventRow> records)
    {
        var byKind = records.ToLookup(row => Streams.KindOf(row.Stream));
        return HistoryReading.WithRecords(cards, new(_streams.Entries, _ => null), kind => byKind[kind]);
    }

    /// <summary>
    /// The rows that the facts tell of and the period does not. What happened to a card after the day the facts are
    /// seen from is in neither, unless it is a correction; a record tells of several days.
    /// </summary>
    private IQueryable<EventRow> Later()
    {
        var (cut, known) = (DayNumber.Of(period.Cut), DayNumber.Of(period.KnownOn));
        if (seen == FactSnapshot.Live)
        {
            return _rows.Query().Where(row => row.HappenedOn > cut || row.KnownOn > known);
        }

        var last = DayNumber.Of(seen.AsOf);
        string[] always = [.. EventTypes.ChangingThePast, .. EventTypes.OfSeveralDays];
        var later = _rows.Query().Where(row => row.HappenedOn <= last || always.Contains(row.Type));
        return last == cut
            ? later.Where(row => row.KnownOn > known || row.HappenedOn > known)
            : later.Where(row => row.HappenedOn > cut || row.KnownOn > known);
    }

    /// <summary>Loads what is tied to the cards by returns and leads, and to those in turn.</summary>
    private async Task CompleteAsync(CancellationToken stop)
    {
        var returns = (await LiveFacts.Rows(context, FactKinds.Cards, dealer)
                .Where(card => card.ReturnsFrom != null).Select(card => new { card.Card, card.ReturnsFrom })
                .ToListAsync(stop))
            .ToLookup(one => one.ReturnsFrom!.Value, one => one.Card);
        var leads = (await LiveFacts.Rows(context, FactKinds.Leads, dealer)
                .Where(lead => lead.Card != null).Select(lead => new { lead.Lead, lead.Card })
                .ToListAsync(stop))
            .ToLookup(one => one.Card!.Value, one => one.Lead);
        HashSet<CardId> looked = [];
        var read = 0;
        for (var goesOn = true; goesOn;)
        {
            var fresh = _streams.Cards.Where(looked.Add).ToList();
            await LoadLeadsAsync(fresh.SelectMany(card => leads[card]), stop);
            HashSet<CardId> tied =
            [
                .. fresh.SelectMany(card => returns[card]),
                .. fresh.SelectMany(_streams.ReturnsNamedBy),
                .. _records.Skip(read).Select(CardOfLead).OfType<CardId>(),
            ];
            read = _records.Count;
            await _streams.LoadAsync(tied, stop);
            goesOn = _streams.Cards.Count() > looked.Count;
        }
    }

    private async Task LoadLeadsAsync(IEnumerable<LeadId> leads, CancellationToken stop)
    {
        foreach (var some in leads.Select(Streams.Of).Where(stream => !_taken.Contains(stream)).Chunk(AtATime))
        {
            Take(await _rows.Query().Where(row => some.Contains(row.Stream)).ToListAsync(stop));
        }
    }

    private void Take(IEnumerable<EventRow> rows)
    {
        foreach (var row in rows)
        {
            _records.Add(row);
            _taken.Add(row.Stream);
        }
    }

    private static CardId? CardOfLead(EventRow row) =>
        row.Stream.StartsWith(Streams.Leads, StringComparison.Ordinal) && !CorrectionFormat.Is(row.Type)
            ? RecordFormat.ReadLead(row.Format, row.Body).Card
            : null;
}
