using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Why one record counts in a KPI or not: the library's own account, side by side and leaf by leaf.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Sides">Each side.</param>
internal sealed record KpiExplanation(Kpi Kpi, IReadOnlyList<ExplainedSide> Sides)
{
    /// <summary>Explains a KPI by facts of one record alone.</summary>
    public static KpiExplanation Of(Kpi kpi, IFactSource facts)
    {
        KpiTerm?[] terms = [kpi.Numerator, kpi.Denominator];
        return new(kpi, [.. terms.Select((term, place) => (Term: term, Side: (KpiSide)place))
            .Where(side => side.Term?.Facts is not null)
            .Select(side => new ExplainedSide(side.Side, side.Term!.Facts!.Title, FactsOf(side.Term, facts)))]);
    }

    /// <summary>The KPIs in which a record whose facts are of these kinds can count.</summary>
    public static IEnumerable<Kpi> About(IEnumerable<Kpi> kpis, params FactKind[] kinds) =>
        kpis.Where(kpi => kinds.Contains(kpi.Numerator.Facts));

    private static IReadOnlyList<ExplainedFact> FactsOf(KpiTerm term, IFactSource facts) =>
        term switch
        {
            FactTerm<CardFacts> cards => Explain(cards, facts),
            FactTerm<TrafficFacts> traffic => Explain(traffic, facts),
            FactTerm<ContactFacts> contacts => Explain(contacts, facts),
            FactTerm<DueFacts> dues => Explain(dues, facts),
            FactTerm<OrderFacts> orders => Explain(orders, facts),
            FactTerm<TransferFacts> transfers => Explain(transfers, facts),
            FactTerm<StageFacts> stages => Explain(stages, facts),
            FactTerm<OwnerContactFacts> owners => Explain(owners, facts),
            _ => [],
        };

    private static IReadOnlyList<ExplainedFact> Explain<T>(FactTerm<T> term, IFactSource facts)
    {
        var total = term.Total.In(facts.Period);

        // A set with a name says nothing of its parts where it stands alone, so that it is taken apart.
        var over = total.Over is Named<T> named ? named.Meaning : total.Over;
        return [.. facts.Of(term.Kind, term.Anchor)
            .Select(fact => new ExplainedFact(term.Kind.MemberOf(fact), over.Explain(fact), total.Of(fact)))];
    }
}

/// <summary>One side of an explained KPI.</summary>
/// <param name="Side">The side.</param>
/// <param name="Kind">The kind of fact that is counted there.</param>
/// <param name="Facts">The record's facts of that kind; none where it is not looked at at all.</param>
internal sealed record ExplainedSide(KpiSide Side, Phrase Kind, IReadOnlyList<ExplainedFact> Facts);

/// <summary>One fact of an explained side.</summary>
/// <param name="Member">The id under which it is listed behind the number.</param>
/// <param name="Why">Why it is counted or not.</param>
/// <param name="Adds">What it adds to the side.</param>
internal sealed record ExplainedFact(string Member, Explanation Why, long Adds);
