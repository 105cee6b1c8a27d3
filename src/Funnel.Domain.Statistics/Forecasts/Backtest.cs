using Funnel.Domain.Landmarks;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// The record of a forecast: what it would have said at every past landmark with what was known on that day, and what
/// came. A forecast is never shown without it.
/// </summary>
public sealed class Backtest
{
    private const int Bins = 10;

    internal Backtest(IReadOnlyList<BacktestPoint> points, IReadOnlyList<ToldChance> told, ForecastPolicy policy)
    {
        Points = points;
        Brier = BrierScore.Of(told);
        Reliability = ReliabilityTenth.Of(told);
        Transform = ProbabilityTransform.Histogram([.. points.Select(point => (point.Below, point.UpTo))], Bins);
        Intervals = points.Count == 0 ? [] : [.. ForecastPolicy.Levels.Select((_, place) => RecordOf(points, place))];
        MeanError = points.Count == 0 ? null : points.Average(point => Math.Abs(point.Mean - point.Came));
        Peers = [.. Enum.GetValues<ForecastPeer>().Select(RecordOf).OfType<PeerRecord>()];
        Dispersion = DispersionOf(points, policy);
        Closest = Peers.Where(peer => peer.Backtests >= policy.FewestBacktests)
            .MaxBy(peer => peer.ForecastError - peer.MeanError);
    }

    /// <summary>Every backtest, earliest first; landmarks with too little to learn from have none.</summary>
    public IReadOnlyList<BacktestPoint> Points { get; }

    /// <summary>
    /// How good the probabilities of cards were, in whole percent as they are told; null without backtests.
    /// </summary>
    public BrierScore? Brier { get; }

    /// <summary>The same probabilities by tenths.</summary>
    public IReadOnlyList<ReliabilityTenth> Reliability { get; }

    /// <summary>
    /// Where what came lay in its distribution, as the share of each tenth, not randomised: flat is best.
    /// </summary>
    public IReadOnlyList<double> Transform { get; }

    /// <summary>How the intervals did, narrowest first; none without backtests.</summary>
    public IReadOnlyList<IntervalRecord> Intervals { get; }

    /// <summary>The mean absolute error, in deliveries; null without backtests.</summary>
    public double? MeanError { get; }

    /// <summary>How simpler forecasts did in the same months.</summary>
    public IReadOnlyList<PeerRecord> Peers { get; }

    /// <summary>
    /// By how much the days to come scattered more than by chance: the mean of squared errors over their means; 1 where
    /// there were too few backtests to know.
    /// </summary>
    public double Dispersion { get; }

    /// <summary>
    /// The simpler forecast that is hardest to beat; null where none has enough backtests to say anything.
    /// </summary>
    public PeerRecord? Closest { get; }

    /// <summary>Whether every simpler forecast is beaten; null where there are too few backtests to say.</summary>
    public bool? IsBest => Closest?.IsBeaten;

    /// <summary>What the record comes to, in a sentence.</summary>
    public Reason Verdict => ForecastReasons.VerdictOf(this);

    /// <summary>Makes the record of a group.</summary>
    /// <param name="counts">What is counted.</param>
    /// <param name="outlooks">What each landmark learned; null where too little.</param>
    /// <param name="group">The group.</param>
    /// <param name="policy">The thresholds.</param>
    internal static Backtest Of(
        LandmarkCounts counts, IReadOnlyList<LandmarkOutlook?> outlooks, LandmarkGroup group, ForecastPolicy policy)
    {
        List<BacktestPoint> points = [];
        var told = new (long Of, long CameTrue)[101];
        for (var landmark = counts.Days.Weeks; landmark > 0; landmark--)
        {
            if (outlooks[landmark] is not { } outlook)
            {
                continue;
            }

            points.Add(PointOf(counts.Days, landmark, outlook, group, points, policy));
            foreach (var (cell, of, delivered) in group.Stock(landmark))
            {
                var place = (int)Math.Round(100 * outlook.Rates.Of(cell), MidpointRounding.AwayFromZero);
                ref var percent = ref told[place];
                percent = (percent.Of + of, percent.CameTrue + delivered);
            }
        }

        return new(
            points,
            [.. told.Select((one, percent) => new ToldChance(percent / 100d, one.Of, one.CameTrue))],
            policy);
    }

    private static BacktestPoint PointOf(
        LandmarkDays days,
        int landmark,
        LandmarkOutlook outlook,
        LandmarkGroup group,
        List<BacktestPoint> earlier,
        ForecastPolicy policy)
    {
        var on = days.Landmarks[landmark];
        var over = earlier.FindAll(point => point.To <= on);
        var distribution = outlook.Distribution(group, DispersionOf(over, policy));
        var (came, soFar) = (group.Came(landmark), group.SoFar(landmark));
        var expected = distribution.Mean - soFar;
        return new(
            on,
            days.LastDay(landmark),
            distribution.Mean,
            [.. ForecastPolicy.Levels.Select(distribution.Interval)],
            came,
            outlook.Peers(group))
        {
            Below = distribution.UpTo(came - 1),
            UpTo = distribution.UpTo(came),
            Scatter = expected > 0 ? Square(came - soFar - expected) / expected : null,
        };
    }

    private static double DispersionOf(IReadOnlyList<BacktestPoint> points, ForecastPolicy policy)
    {
        List<double> scatters = [.. points.Select(point => point.Scatter).OfType<double>()];
        return scatters.Count < policy.FewestForDispersion ? 1 : scatters.Average();
    }

    private static IntervalRecord RecordOf(IReadOnlyList<BacktestPoint> points, int place) => new(
        ForecastPolicy.Levels[place],
        points.Count(point => point.Intervals[place].Holds(point.Came)),
        points.Count,
        points.Average(point => point.Intervals[place].Score(point.Came)));

    private PeerRecord? RecordOf(ForecastPeer peer)
    {
        List<(double Error, double ForecastError)> errors =
        [
            .. Points.Select(point => (point, Said: point.Peers.First(one => one.Peer == peer).Value))
                .Where(one => one.Said is not null)
                .Select(one => (
                    Math.Abs(one.Said!.Value - one.point.Came), Math.Abs(one.point.Mean - one.point.Came))),
        ];
        return errors.Count == 0
            ? null
            : new(peer, errors.Count, errors.Average(e => e.Error), errors.Average(e => e.ForecastError));
    }

    private static double Square(double number) => number * number;
}
