using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Cards recorded day by day: each change goes through the library's rules, is appended as an event, and the facts
/// follow in the same transaction.
/// </summary>
public sealed class CardStore
{
    private readonly DbContext _context;
    private readonly DealerStandards _standards;
    private readonly Signature? _signature;
    private readonly LiveFacts _facts;

    internal CardStore(DbContext context, DealerStandards standards, Signature? signature)
    {
        (_context, _standards, _signature) = (context, standards, signature);
        _facts = new(context, standards);
    }

    /// <summary>A card with its history and version; null where there is none.</summary>
    public async Task<StoredCard?> FindAsync(CardId card, CancellationToken stop = default)
    {
        var streams = Load();
        return await streams.LoadAsync(card, stop)
            ? new(streams.Card(card), streams.VersionOf(card), [.. streams.HistoryOf(card)])
            {
                IsVoid = !streams.Stands(card),
            }
            : null;
    }

    /// <summary>Files a card.</summary>
    /// <param name="filing">What is written down.</param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<StoreResult> FileAsync(
        CardFiling filing, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(filing);
        var written = CardFormat.Write(filing);
        return new Recording(_context, sent).RunAsync(
            Streams.Of(filing.Card),
            written,
            async () =>
            {
                await _facts.TakeTurnAsync(filing.Dealer, stop);
                if (await Load().LoadAsync(filing.Card, stop))
                {
                    return new StoreResult.Refused([StoreReasons.DuplicateId]);
                }

                return _standards.Of(filing.Dealer).File(filing, today) is { IsMade: false } refused
                    ? new StoreResult.Refused(refused.Reasons)
                    : await AppendAsync(
                        new(Load(), sent, today), filing.Dealer, [(filing.Card, 1, written)], stop);
            },
            stop);
    }

    /// <summary>Makes a move on a card, if the rules allow it.</summary>
    /// <param name="card">The card as the sender has seen it.</param>
    /// <param name="move">What happened.</param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="ArgumentException">The move concerns two cards: merge them or undo it.</exception>
    public Task<StoreResult> MoveAsync(
        CardVersion card, CardEvent move, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(move);
        if (move.Move is CardMove.MergeInto or CardMove.Unmerge or CardMove.TakeOver or CardMove.GiveBack)
        {
            throw new ArgumentException("A merge concerns two cards: merge them or undo it.", nameof(move));
        }

        var written = CardFormat.Write(move, _ => 0);
        return new Recording(_context, sent).RunAsync(
            Streams.Of(card.Card),
            written,
            async () =>
            {
                var change = new CardChange(Load(), sent, today);
                return await SeenAsync(change, card, stop)
                    ?? (_standards.Of(change.DealerOf(card)).Move(change.Card(card), move, today)
                            is { IsMade: false } refused
                        ? new StoreResult.Refused(refused.Reasons)
                        : await AppendAsync(
                            change, change.DealerOf(card), [(card.Card, card.Version + 1, written)], stop));
            },
            stop);
    }

    /// <summary>Merges a duplicate into the card that goes on.</summary>
    /// <param name="survivor">The card that goes on, as the sender has seen it.</param>
    /// <param name="other">The duplicate, as the sender has seen it.</param>
    /// <param name="on">The day of the merge.</param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<StoreResult> MergeAsync(
        CardVersion survivor,
        CardVersion other,
        LocalDate on,
        SubmissionId sent,
        LocalDate today,
        CancellationToken stop = default)
    {
        var gone = CardFormat.Write(new CardEvent.MergedInto(on, survivor.Card), _ => 0);
        return new Recording(_context, sent).RunAsync(
            Streams.Of(other.Card),
            gone,
            async () =>
            {
                var change = new CardChange(Load(), sent, today);
                if ((await SeenAsync(change, survivor, stop) ?? await SeenAsync(change, other, stop)) is { } unseen)
                {
                    return unseen;
                }

                var merged = CardMerge.Merge(change.Card(survivor), change.Card(other), on, today);
                if (!merged.IsDone)
                {
                    return new StoreResult.Refused(merged.Reasons);
                }

                var took = merged.Survivor.Events[^1];
                return await AppendAsync(
                    change,
                    change.DealerOf(survivor),
                    [
                        (survivor.Card, survivor.Version + 1, CardFormat.Write(took, _ => other.Version)),
                        (other.Card, other.Version + 1, gone),
                    ],
                    stop);
            },
            stop);
    }

    /// <summary>Undoes the merge of a card: seen from that day on, it never was.</summary>
    /// <param name="other">The card that was merged away, as the sender has seen it.</param>
    /// <param name="on">The day of the correction.</param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<StoreResult> UndoMergeAsync(
        CardVersion other, LocalDate on, SubmissionId sent, LocalDate today, CancellationToken stop = default)
    {
        var back = CardFormat.Write(new CardEvent.Unmerged(on), _ => 0);
        return new Recording(_context, sent).RunAsync(
            Streams.Of(other.Card),
            back,
            async () =>
            {
                var change = new CardChange(Load(), sent, today);
                if (await SeenAsync(change, other, stop) is { } unseen)
                {
                    return unseen;
                }

                var survivors = await change.SurvivorsOfAsync(other.Card, stop);
                var undone = CardMerge.Undo(change.Card(other), survivors, on, today);
                return !undone.IsDone
                    ? new StoreResult.Refused(undone.Reasons)
                    : await AppendAsync(
                        change,
                        change.DealerOf(other),
                        [
                            (other.Card, other.Version + 1, back),
                            .. survivors.Select(survivor => (
                                survivor.Id,
                                change.Streams.VersionOf(survivor.Id) + 1,
                                CardFormat.Write(new CardEvent.GaveBack(on, other.Card), _ => 0))),
                        ],
                        stop);
            },
            stop);
    }

    /// <summary>
    /// Corrects a row of a card: from that day on the row never was, or said what it should have said. It is no move: a
    /// card that is delivered, lost or merged can be corrected.
    /// </summary>
    /// <param name="card">The card as the sender has seen it.</param>
    /// <param name="correction">
    /// The correction; its day of recording is today at the dealer, and its row id and writer are the store's own.
    /// </param>
    /// <param name="sent">The sender's own id.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="ArgumentException">
    /// An amendment has a note beside what the row should have said: that one has its own.
    /// </exception>
    public Task<StoreResult> CorrectAsync(
        CardVersion card, RowCorrection correction, SubmissionId sent, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        if (correction is { IsVoid: false, Note: not null })
        {
            throw new ArgumentException("An amendment has no note beside the right row's.", nameof(correction));
        }

        var written = CorrectionFormat.Write(correction);
        return new Recording(_context, sent).RunAsync(
            Streams.Of(card.Card),
            written,
            async () =>
            {
                var change = new CardChange(Load(), sent, correction.RecordedOn);
                if (await SeenAsync(change, card, stop, mayBeVoid: true) is { } unseen)
                {
                    return unseen;
                }

                if (correction.RightEvent is CardEvent.MergedInto merged)
                {
                    await change.Streams.LoadAsync(merged.Survivor, stop);
                }

                var version = card.Version + 1;
                var made = change.Streams.Correct(card.Card, version, correction);
                if (!made.IsMade)
                {
                    return new StoreResult.Refused(made.Reasons);
                }

                var stored = await AppendAsync(
                    change, change.DealerOf(card), [(card.Card, version, written)], stop, change.Streams.Cards);
                return stored is StoreResult.Stored done ? done with { Findings = made.Findings } : stored;
            },
            stop);
    }

    internal CardStreams Load() => new(_context, _standards);

    /// <summary>
    /// Loads a card in the dealer's turn; an answer where it is unknown or has changed since it was seen.
    /// </summary>
    private async Task<StoreResult?> SeenAsync(
        CardChange change, CardVersion seen, CancellationToken stop, bool mayBeVoid = false)
    {
        var first = Load();
        if (!await first.LoadAsync(seen.Card, stop))
        {
            return new StoreResult.Refused([StoreReasons.UnknownCard]);
        }

        await _facts.TakeTurnAsync(first.Card(seen.Card).Filing.Dealer, stop);
        await change.Streams.LoadAsync(seen.Card, stop);
        var version = change.Streams.VersionOf(seen.Card);
        return version != seen.Version ? new StoreResult.Outdated(new(seen.Card, version))
            : mayBeVoid || change.Streams.Stands(seen.Card) ? null
            : new StoreResult.Refused([StoreReasons.VoidCard]);
    }

    private async Task<StoreResult> AppendAsync(
        CardChange change,
        DealerId dealer,
        IReadOnlyList<(CardId Card, int Version, WrittenEvent Event)> events,
        CancellationToken stop,
        IEnumerable<CardId>? tied = null)
    {
        var log = new EventLog(_context, _signature);
        foreach (var (card, version, written) in events)
        {
            log.Add(Streams.Of(card), version, change.Sent, written, change.Today, dealer);
        }

        if (change.Streams.Cards.Any() && change.Streams.Against(log.Open) is [_, ..] reasons)
        {
            return new StoreResult.Refused(reasons);
        }

        var since = log.Changed.Single();
        await log.WriteAsync(stop);
        var now = Load();
        List<CardId> changed = [.. events.Select(e => e.Card).Union(tied ?? [])];
        await now.LoadAsync(changed, stop);
        await _facts.RefreshAsync(now, changed, since, stop);
        return new StoreResult.Stored([.. events.Select(e => new CardVersion(e.Card, e.Version))]);
    }
}
