using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, some hundred cards at a time on each core.</summary>
internal static class CardFactMaking
{
    // The facts about so many cards are gone before the memory they took is looked through a second time.
    private const int CardsAtATime = 1 << 8;

    /// <summary>Makes them as at the two anchors of a period.</summary>
    public static void Make(
        FunnelHistory known,
        ReportingPeriod period,
        DealerSchedules schedules,
        IFactReceiver receiver,
        int degree,
        CancellationToken cancellationToken)
    {
        var receivers = new CardFactReceivers(receiver, isCutApart: period.Cut != period.AsOf);
        var sources = new CardFactSources(known, period.KnownOn, period.AsOf, schedules);
        InParts(
            sources,
            () =>
            {
                var batch = new CardFactBatch(receivers);
                return (Batch: batch, Maker: new CardFactMaker(sources, batch));
            },
            (bench, card) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                bench.Maker.Make(card, period.Cut, period.AsOf);
            },
            bench => bench.Batch.HandOver(),
            degree);
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
            () =>
            {
                var versions = new CardVersions(receiver);
                return (Versions: versions, Maker: new CardFactMaker(sources, versions.Facts));
            },
            (bench, card) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                MakeVersions(card, sources.Cards.FiledOnAt(card), days, bench.Maker, bench.Versions);
            },
            bench => bench.Versions.HandOver(),
            degree);
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

    private static void InParts<T>(
        CardFactSources sources, Func<T> open, Action<T, int> make, Action<T> clear, int degree)
    {
        var count = sources.Cards.Count;
        InOrder.RunOn(
            (count + CardsAtATime - 1) / CardsAtATime,
            open,
            (bench, part) =>
            {
                var first = part * CardsAtATime;
                for (var card = first; card < Math.Min(first + CardsAtATime, count); card++)
                {
                    make(bench, card);
                }
            },
            clear,
            degree);
    }
}
