using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Statistics.Forecasts;

/// <summary>
/// Forecasts of a month's deliveries, of everybody and by groups, each with its record. Rates are learned from all
/// cards of the scope together, so that a small dealer has as good probabilities as a large one, and means add over
/// groups.
/// </summary>
public sealed class DeliveryForecasts
{
    private DeliveryForecasts(
        ReportingPeriod month, ForecastAnswer total, IReadOnlyList<(GroupKey Key, DeliveryForecast Forecast)> groups) =>
        (Month, Total, Groups) = (month, total, groups);

    /// <summary>The month, seen from today.</summary>
    public ReportingPeriod Month { get; }

    /// <summary>The forecast of everybody.</summary>
    public ForecastAnswer Total { get; }

    /// <summary>Those of the groups, in order of their keys; none where there is none of everybody.</summary>
    public IReadOnlyList<(GroupKey Key, DeliveryForecast Forecast)> Groups { get; }

    /// <summary>Forecasts a month under way, with what is known on its day of knowledge.</summary>
    /// <param name="history">The history, with everything known.</param>
    /// <param name="standard">The standard its cards are graded by.</param>
    /// <param name="month">
    /// The month, or any other stretch of days, seen from a day in it; seen from its last day there is nothing to
    /// forecast.
    /// </param>
    /// <param name="scope">Whose cards, by <see cref="LandmarkCounts.Dimensions"/>; everybody's unless given.</param>
    /// <param name="by">What makes a group, of the same.</param>
    /// <param name="policy">The thresholds; the usual ones unless given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">The scope or a group is of something that changes about a card.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DeliveryForecasts Of(
        FunnelHistory history,
        SalesStandard standard,
        ReportingPeriod month,
        Scope? scope = null,
        IReadOnlyList<Dimension>? by = null,
        ForecastPolicy? policy = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(month);
        policy ??= ForecastPolicy.Usual;
        if (month.AsOf >= month.To)
        {
            return new(month, new([ForecastReasons.MonthIsOver]), []);
        }

        var days = new LandmarkDays(month, policy.Weeks);
        var counts = LandmarkCounts.Of(history, standard, days, scope, by, policy.Customers, cancellationToken);
        return Of(counts, standard, policy, cancellationToken);
    }

    /// <summary>Forecasts the month of counts, by their groups: of those of many dealers, counted apart.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="standard">The standard the cards are graded by.</param>
    /// <param name="policy">
    /// The thresholds; the usual ones unless given. Whose cards are looked at was decided when they were counted.
    /// </param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static DeliveryForecasts Of(
        LandmarkCounts counts,
        SalesStandard standard,
        ForecastPolicy? policy = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(standard);
        policy ??= ForecastPolicy.Usual;
        var month = counts.Days.Month;
        LandmarkOutlook?[] outlooks =
        [
            .. Enumerable.Range(0, counts.Days.Landmarks.Count).Select(l => LandmarkOutlook.Of(counts, l, policy)),
        ];
        if (outlooks[0] is not { } outlook)
        {
            return new(month, new(ReasonsAgainst(counts, policy)), []);
        }

        var cards = CardsOf(counts, outlook.Rates, standard);
        var groups = counts.Groups;
        var byGroup = cards.ToLookup(card => card.Card.Group);
        var forecasts = new (GroupKey, DeliveryForecast)[groups.Count];
        Parallel.For(0, groups.Count, new() { CancellationToken = cancellationToken }, place =>
        {
            var key = groups[place];
            forecasts[place] = (key, ForecastOf(counts.Of(key), [.. byGroup[key]]));
        });
        return new(month, new(ForecastOf(counts.Total, cards)), forecasts);

        DeliveryForecast ForecastOf(LandmarkGroup group, IReadOnlyList<CardProbability> own) =>
            new(outlook, group, own, Backtest.Of(counts, outlooks, group, policy));
    }

    private static List<CardProbability> CardsOf(LandmarkCounts counts, CellRates rates, SalesStandard standard)
    {
        var cells = counts.Total.Stock(0).ToDictionary(
            count => count.Cell,
            count => (rates.Of(count.Cell), rates.Because(count.Cell, standard.Scale.NameOf)));
        return
        [
            .. counts.Open
                .Select(card => new CardProbability(card, cells[card.Cell].Item1, cells[card.Cell].Item2))
                .OrderByDescending(card => card.Probability),
        ];
    }

    private static List<Reason> ReasonsAgainst(LandmarkCounts counts, ForecastPolicy policy)
    {
        var learned = counts.Learned(0);
        var cards = learned.Sum(count => count.Of);
        List<Reason> reasons = [];
        if (cards < policy.FewestCards)
        {
            reasons.Add(ForecastReasons.FewCards(cards, policy.FewestCards));
        }

        if (learned.Sum(count => count.Delivered) == 0)
        {
            reasons.Add(ForecastReasons.NoPastDelivery);
        }

        return reasons;
    }
}
