using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Stores;
using NodaTime;

namespace Funnel.Samples.Mcp;

/// <summary>The records that are asked about: read once, and again after something was recorded.</summary>
internal sealed class Showroom
{
    private readonly ShowroomOptions _options;
    private readonly IClock _clock;
    private Dataset _dataset;

    private Showroom(ShowroomOptions options, Dataset dataset, IClock clock) =>
        (_options, _dataset, _clock) = (options, dataset, clock);

    public SalesStandard Standard => _options.Standard;

    public FunnelHistory History => _dataset.History;

    public IReadOnlyList<MonthClose> Closes => _dataset.Closes;

    public bool ShowsPersonal => _options.ShowsPersonal;

    public bool CanRecord => _options.Recorder is not null;

    /// <exception cref="UsageException">There is no such place.</exception>
    /// <exception cref="FaultyDataException">The dataset has errors.</exception>
    public static async Task<Showroom> OpenAsync(
        ShowroomOptions options, CancellationToken stop, IClock? clock = null) =>
        new(options, await ReadAsync(options, stop), clock ?? SystemClock.Instance);

    /// <summary>Makes a move on a card in the store, as the rules allow it today at its dealer.</summary>
    /// <param name="card">The card.</param>
    /// <param name="move">The move.</param>
    /// <param name="sent">The sender's id: the same one sent again records nothing more.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>What came of it; null where there is no such card.</returns>
    public async Task<StoreResult?> RecordAsync(CardId card, CardEvent move, SubmissionId sent, CancellationToken stop)
    {
        var now = _clock.GetCurrentInstant();
        await using var context = new FunnelContext(EventStore.OptionsOf(_options.Place, isReadOnly: false));
        var store = new FunnelStore(context, Standard, new Signature(_options.Recorder!, now));
        if (await store.Cards.FindAsync(card, stop) is not { } found)
        {
            return null;
        }

        var result = await store.Cards.MoveAsync(found.Seen, move, sent, TodayAt(found.Card.Filing.Dealer, now), stop);
        _dataset = await ReadAsync(_options, stop);
        return result;
    }

    // Where the dealer's zone is not told, all dealers are taken to be in Shanghai's, as the library does.
    private LocalDate TodayAt(DealerId dealer, Instant now)
    {
        var told = History.Dealers.FirstOrDefault(one => one.Id == dealer)?.TimeZone ?? Dealer.DefaultTimeZone;
        return new DealerClock(_clock, DateTimeZoneProviders.Tzdb[told]).DateOf(now);
    }

    private static async Task<Dataset> ReadAsync(ShowroomOptions options, CancellationToken stop)
    {
        if (options.IsStore)
        {
            return await EventStore.ReadAsync(options.Place, options.Standard, stop);
        }

        if (!Path.Exists(options.Place))
        {
            throw new UsageException($"没有 '{options.Place}'。", $"There is no '{options.Place}'.");
        }

        var dataset = DatasetReader.Read(options.Place, new(options.Standard.CardRules));
        return dataset.IsUsable
            ? dataset
            : throw new FaultyDataException(dataset.Errors, new("请先用 validate 查看。", "See validate first."));
    }
}
