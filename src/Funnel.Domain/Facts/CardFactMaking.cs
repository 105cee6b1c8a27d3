using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, some thousand cards at a time on each core.</summary>
internal static class CardFactMaking
{
    private const int CardsAtATime = 1 << 12;

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
            cards =>
            {
                var batch = new CardFactBatch(receivers);
                var maker = new CardFactMaker(sources, batch);
                foreach (var card in cards)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    maker.Make(card, period.Cut, period.AsOf);
                }

                return batch;
            },
            batch => batch.HandOver(),
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
            cards =>
            {
                var versions = new CardVersions(receiver);
                var maker = new CardFactMaker(sources, versions.Facts);
                foreach (var card in cards)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    MakeVersions(card, sources.Cards.FiledOnAt(card), days, maker, versions);
                }

                return versions;
            },
            versions => versions.HandOver(),
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
        CardFactSources sources, Func<IEnumerable<int>, T> make, Action<T> take, int degree)
    {
        var count = sources.Cards.Count;
        InOrder.Run(
            (count + CardsAtATime - 1) / CardsAtATime,
            part => make(Enumerable.Range(part * CardsAtATime, Math.Min(CardsAtATime, count - (part * CardsAtATime)))),
            take,
            degree);
    }
}
