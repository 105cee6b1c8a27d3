using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

public sealed class ReportEngineProperties
{
    [Property(MaxTest = Runs.OfStores)]
    public bool Reports_OfAnyHistory_AreTheSameByRowsColumnsAndKeptColumns(AnyCase c)
    {
        var (history, standard) = (c.Story.ToHistory(), StandardOf(c));
        var facts = standard.Figures(new FactBook(history, c.Period, standard.OwnerContacts));
        var expected = Texts(facts.With(new() { Engine = FigureEngine.Rows }));
        return expected.SequenceEqual(Texts(facts))
            && expected.SequenceEqual(Texts(standard.Figures(history, c.Period)))
            && expected.SequenceEqual(Texts(standard.Figures(standard.Keep(history, c.Period, ReportTexts.Asked))));

        IEnumerable<string> Texts(Figures figures) =>
            ReportTexts.OfFigures(figures, standard).Concat(ReportTexts.OfLists(history, figures, standard));
    }

    [Property(MaxTest = Runs.OfStores)]
    public bool Reports_WithinADealer_AreThoseOfItsFactsAlone(AnyCase c)
    {
        var standard = StandardOf(c);
        var history = c.Story.ToHistory();
        var own = standard.Figures(new OfOneDealer(
            new FactBook(history, c.Period, standard.OwnerContacts), new("D1")));
        var scoped = standard.Figures(history, c.Period).Where(Dimensions.Dealer.Is("D1"));
        return ReportTexts.OfFigures(scoped, standard)
                .SequenceEqual(ReportTexts.OfFigures(own, standard, dealer => dealer.Id == new DealerId("D1")))
            && ReportTexts.OfLists(history, scoped, standard)
                .SequenceEqual(ReportTexts.OfLists(history, own, standard));
    }

    private static SalesStandard StandardOf(AnyCase c) =>
        SalesStandards.All.First(standard => standard.Scale == c.Story.Scale);

    /// <summary>The facts of one dealer, picked one by one.</summary>
    private sealed class OfOneDealer(IFactSource facts, DealerId dealer) : IFactSource
    {
        public ReportingPeriod Period => facts.Period;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) =>
            [.. facts.Of(kind, anchor).Where(IsOwn)];

        private bool IsOwn<T>(T fact) => fact switch
        {
            CardAttributes card => card.Dealer == dealer,
            TrafficFacts record => record.Dealer == dealer,
            CheckFacts check => check.Dealer == dealer,
            BaseCustomerFacts customer => customer.Dealer == dealer,
            LeadFacts lead => lead.Dealer == dealer,
            StaffFacts consultant => consultant.Dealer == dealer,
            _ => throw new NotSupportedException($"{typeof(T).Name} has no dealer."),
        };
    }
}
