using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Landmarks;

/// <summary>
/// What landmarks count, told day by day: a history for each day of knowledge, each card asked how it stood, and the
/// catalogue's KPIs for whatever they tell.
/// </summary>
internal sealed class NaiveLandmarks(FunnelHistory history, SalesStandard standard, LandmarkDays days)
{
    /// <summary>The cards open at the end of a training day, as known on a landmark.</summary>
    public IEnumerable<LandmarkFact> Training(int landmark) =>
        days.TrainingDays(landmark).SelectMany(day => FactsOn(day, days.KnownOn(landmark)));

    /// <summary>What a KPI over those facts counts, in an engine.</summary>
    public (long Of, long Delivered) Learned(int landmark, LandmarkCell cell, FigureEngine engine)
    {
        var (of, delivered) = (0L, 0L);
        foreach (var day in days.TrainingDays(landmark))
        {
            var period = new ReportingPeriod(day, day, day.PlusDays(days.DaysToCome));
            var source = new MemoryFigures(new Facts([.. FactsOn(day, days.KnownOn(landmark))], period));
            var plan = new KpiPlan([LandmarkFact.DeliveredWithin(cell)], period, []);
            var value = plan.Table(source.Answer(plan, new() { Engine = engine })).Total[0];
            (of, delivered) = (of + value.Denominator!.Value, delivered + value.Numerator);
        }

        return (of, delivered);
    }

    /// <summary>The stock of a landmark by cell, with those delivered by the month's end as known now.</summary>
    public Dictionary<LandmarkCell, (long Of, long Delivered)> Stock(int landmark)
    {
        var came = Standing(days.KnownOn(0)).ToDictionary(
            card => card.Id, card => card.On(days.Month.AsOf)?.DeliveredOn);
        return FactsOn(days.Landmarks[landmark], days.KnownOn(landmark))
            .GroupBy(fact => CellOf(fact, days.Landmarks[landmark]))
            .ToDictionary(cell => cell.Key, cell => (
                cell.LongCount(),
                cell.LongCount(fact =>
                    landmark > 0 && came.GetValueOrDefault(fact.Card) <= days.LastDay(landmark))));
    }

    public long Filed(int landmark, bool isOutreach, IsoDayOfWeek weekday) => Standing(days.KnownOn(landmark))
        .LongCount(card => card.Filing.Channel == FilingChannel.Outreach == isOutreach
            && card.Filing.FiledOn.DayOfWeek == weekday
            && card.Filing.FiledOn <= days.Landmarks[landmark]
            && card.Filing.FiledOn > days.Landmarks[landmark].PlusDays(-56));

    public Domain.Inventory.Conversion DeliveredWithin(int landmark, bool isOutreach, int within)
    {
        var (on, known) = (days.Landmarks[landmark], days.KnownOn(landmark));
        var of = Standing(known)
            .Where(card => card.Filing.Channel == FilingChannel.Outreach == isOutreach
                && card.Filing.FiledOn.PlusDays(within) <= on
                && card.Filing.FiledOn.PlusDays(within) > on.PlusDays(-7 * days.Weeks))
            .ToList();
        return new(
            of.Count(card => card.On(on)!.DeliveredOn <= card.Filing.FiledOn.PlusDays(within)), of.Count);
    }

    /// <summary>The deliveries of a part, or of all of them, in some days as known on one.</summary>
    public long Delivered(LocalDate from, LocalDate to, LocalDate knownOn, RetailPart? part = null) =>
        Figures(new(from, to, to, knownOn)).Of(part switch
        {
            RetailPart.OpeningOrdered => StockKpis.DeliveredOpeningOrdered,
            RetailPart.OpeningProspect => StockKpis.DeliveredOpeningProspect,
            RetailPart.NewShowroom => StockKpis.DeliveredNewShowroom,
            RetailPart.NewOutreach => StockKpis.DeliveredNewOutreach,
            _ => StockKpis.DeliveredProspects,
        }).Table.Total[0].Numerator;

    public double Planned(int landmark)
    {
        var before = days.FirstDay(landmark).PlusDays(-1);
        var rates = RetailRates.Of(
            Figures(new(before.PlusDays(1 - days.Length), before, before, days.KnownOn(landmark))), customers: null);
        return rates.Expected(rates.Closing, rates.New.Base);
    }

    /// <summary>How a card stands among others.</summary>
    public static LandmarkCell CellOf(LandmarkFact fact, LocalDate day) => new(
        fact.State,
        DayBand.All.First(band => Age(fact, day) >= band.From && !(Age(fact, day) > band.UpTo)),
        fact.Level);

    private static int Age(LandmarkFact fact, LocalDate day) => Period.DaysBetween(fact.InStateSince, day);

    private IEnumerable<LandmarkFact> FactsOn(LocalDate day, LocalDate knownOn) => Standing(knownOn)
        .Where(card => card.On(day)?.IsOpen == true)
        .Select(card => new LandmarkFact(
            card.Id,
            day,
            card.On(day)!.State,
            SinceOn(card, day),
            card.On(day)!.Level,
            card.On(LocalDate.Min(knownOn, days.Month.AsOf))!.DeliveredOn));

    private static LocalDate SinceOn(CustomerCard card, LocalDate day)
    {
        var state = card.On(day)!.State;
        while (card.On(day.PlusDays(-1))?.State == state)
        {
            day = day.PlusDays(-1);
        }

        return day;
    }

    /// <summary>The cards as known on a day, but for duplicates that another card stands for.</summary>
    private IEnumerable<CustomerCard> Standing(LocalDate knownOn) => history.Cards.KnownBy(knownOn)
        .Select(card => card.SeenFrom(knownOn))
        .Where(card => card.On(LocalDate.MaxIsoValue)!.State != CardState.Merged);

    private Figures Figures(ReportingPeriod period) => standard.Figures(history, period);

    private sealed class Facts(IReadOnlyList<LandmarkFact> facts, ReportingPeriod period) : IFactSource
    {
        public ReportingPeriod Period => period;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) => (IReadOnlyList<T>)facts;
    }
}
