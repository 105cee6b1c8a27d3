using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, some hundred cards at a time on each core.</summary>
internal static class CardFactMaking
{
    // The facts about so many cards are gone before the memory they took is looked through a second time.
    private const int CardsAtATime = 1 << 8;

    // A fork has its own columns, which take longer to make than few facts take to be read.
    private const int PartsWorthForking = 16;

    /// <summary>Makes them as at the two anchors of a period.</summary>
    public static void Make(
        FunnelHistory known,
        ReportingPeriod period,
        DealerSchedules schedules,
        IFactReceiver receiver,
        int degree,
        CancellationToken cancellationToken)
    {
        var sources = new CardFactSources(known, period.KnownOn, period.AsOf, schedules);
        InParts(
            sources,
            receiver,
            asked =>
            {
                var receivers = new CardFactReceivers(asked, isCutApart: period.Cut != period.AsOf);
                return () =>
                {
                    var batch = new CardFactBatch(receivers);
                    var maker = new CardFactMaker(sources, batch);
                    return new(card => maker.Make(card, period.Cut, period.AsOf), batch.HandOver);
                };
            },
            degree,
            cancellationToken);
    }

    /// <summary>Makes them as at the ends of many days, each seen from itself.</summary>
    public static void MakeVersions(
        FunnelHistory known,
        LocalDate knownOn,
        AskedDays days,
        DealerSchedules schedules,
        IVersionReceiver receiver,
        int degree,
        CancellationToken cancellationToken)
    {
        var sources = new CardFactSources(known, knownOn, days.Last, schedules);
        InParts(
            sources,
            receiver,
            asked => () =>
            {
                var versions = new CardVersions(asked);
                var maker = new CardFactMaker(sources, versions.Facts);
                return new(
                    card => MakeVersions(card, sources.Cards.FiledOnAt(card), days, maker, versions),
                    versions.HandOver);
            },
            degree,
            cancellationToken);
    }

    private static void MakeVersions(
        int card, LocalDate filedOn, AskedDays days, CardFactMaker maker, CardVersions versions)
    {
        var isKnown = false;
        for (var day = days.From(filedOn); day is { } on; day = days.From(maker.NextChange()))
        {
            if (isKnown && maker.StandsOn(on))
            {
                maker.MakeLater(on);
                versions.Pass(on);
            }
            else
            {
                maker.Make(card, on, on);
                versions.Stand(on);
            }

            isKnown = true;
        }

        versions.End();
    }

    /// <summary>
    /// Makes the facts part by part. A receiver that forks reads those of a part where they were made; any other takes
    /// them on the caller's thread.
    /// </summary>
    private static void InParts<TReceiver>(
        CardFactSources sources,
        TReceiver receiver,
        Func<TReceiver, Func<Bench>> ask,
        int degree,
        CancellationToken cancellationToken)
    {
        var count = sources.Cards.Count;
        var parts = (count + CardsAtATime - 1) / CardsAtATime;
        var whole = parts >= PartsWorthForking && degree != 1 ? receiver as IForkingReceiver : null;
        var open = whole is null ? ask(receiver) : null;
        InOrder.RunOn(
            parts,
            () =>
            {
                var fork = whole?.Fork();
                return (Bench: fork is null ? open!() : ask((TReceiver)fork)(), Fork: fork);
            },
            (own, part) =>
            {
                var first = part * CardsAtATime;
                for (var card = first; card < Math.Min(first + CardsAtATime, count); card++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    own.Bench.Make(card);
                }

                if (own.Fork is { } fork)
                {
                    own.Bench.HandOver();
                    fork.Settle();
                }
            },
            own =>
            {
                if (own.Fork is { } fork)
                {
                    whole!.Join(fork);
                }
                else
                {
                    own.Bench.HandOver();
                }
            },
            degree);
    }

    /// <summary>Where one thread makes the facts about one card after another.</summary>
    /// <param name="Make">Makes those of a card, given by its place.</param>
    /// <param name="HandOver">Hands those that were made to the receiver.</param>
    private sealed record Bench(Action<int> Make, Action HandOver);
}
