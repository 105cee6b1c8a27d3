using Funnel.Domain.Conditions;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// Makes facts from a history: everything dated up to the as-of date and recorded up to the day of knowledge, at both
/// anchors. That is where the second clock ends: engines and databases need not know of it.
/// </summary>
public static class FactMaking
{
    /// <summary>
    /// Makes the facts for a period and hands each to the receiver. Cards are looked at twice where the as-of date lies
    /// after the period, else at the as-of date alone; all other facts are made at the as-of date. Many cards are read
    /// on all cores; the receiver is told on the caller's thread, in the order of the cards.
    /// </summary>
    /// <param name="history">
    /// What is known; what is dated after the as-of date, or was recorded after the day of knowledge, is left out.
    /// </param>
    /// <param name="period">The period.</param>
    /// <param name="schedule">When owners are to be contacted.</param>
    /// <param name="receiver">Who takes the facts.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making between two cards.</param>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    public static void Make(
        FunnelHistory history,
        ReportingPeriod period,
        OwnerContactSchedule schedule,
        IFactReceiver receiver,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        Make(history, period, new DealerSchedules(schedule), receiver, degree, cancellationToken);
    }

    /// <summary>The same for dealers whose owners are contacted each by the dealer's own schedule.</summary>
    /// <param name="history">
    /// What is known; what is dated after the as-of date, or was recorded after the day of knowledge, is left out.
    /// </param>
    /// <param name="period">The period.</param>
    /// <param name="schedules">When owners are to be contacted.</param>
    /// <param name="receiver">Who takes the facts.</param>
    /// <param name="degree">The greatest number of threads; −1 for as many as there are processors.</param>
    /// <param name="cancellationToken">Stops the making between two cards.</param>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    public static void Make(
        FunnelHistory history,
        ReportingPeriod period,
        DealerSchedules schedules,
        IFactReceiver receiver,
        int degree = -1,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(schedules);
        ArgumentNullException.ThrowIfNull(receiver);
        cancellationToken.ThrowIfCancellationRequested();
        var known = history.KnownBy(period.KnownOn);
        CardFactMaking.Make(known, period, schedules, receiver, degree, cancellationToken);
        new RecordFactMaker(known, period.KnownOn, new(period.AsOf), cancellationToken).Make(new OneDay(receiver));
    }

    /// <summary>
    /// Makes the facts as at the ends of some days, each seen from itself, as versions: every card is read once for
    /// each of its days on which something changes. Cards are looked at from one day of knowledge. Spells, which grow
    /// older every day, are not among them.
    /// </summary>
    /// <exception cref="OperationCanceledException">The making was stopped.</exception>
    internal static void MakeVersions(
        FunnelHistory history,
        LocalDate knownOn,
        AskedDays days,
        DealerSchedules schedules,
        IVersionReceiver receiver,
        int degree,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = history.KnownBy(knownOn);
        CardFactMaking.MakeVersions(known, knownOn, days, schedules, receiver, degree, cancellationToken);
        new RecordFactMaker(known, knownOn, days, cancellationToken).Make(receiver);
    }

    /// <summary>
    /// The anchor at which facts are really made: all but cards are looked at from the as-of date alone, and so are
    /// cards where the period's last known day is that date.
    /// </summary>
    internal static Anchor AnchorMade(FactKind kind, Anchor wanted, ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return kind == FactKinds.Cards && period.Cut < period.AsOf ? wanted : Anchor.AsOf;
    }

    /// <summary>Takes facts as at one day, which are the only versions.</summary>
    private sealed class OneDay(IFactReceiver receiver) : IVersionReceiver
    {
        public Action<Version<T>>? For<T>(FactKind<T> kind) =>
            receiver.For(kind, Anchor.AsOf) is { } take ? version => take(version.Fact) : null;
    }
}
