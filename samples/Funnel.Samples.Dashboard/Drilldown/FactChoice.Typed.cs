using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Facts of one type that stand behind a figure.</summary>
/// <param name="Facts">The kind of fact.</param>
/// <param name="Anchor">The day at whose end they are looked at.</param>
/// <param name="Where">Which of them.</param>
/// <param name="What">What each adds.</param>
/// <param name="Credit">Whose each is.</param>
/// <typeparam name="T">The fact.</typeparam>
internal sealed record FactChoice<T>(
    FactKind<T> Facts, Anchor Anchor, Condition<T> Where, Measure<T> What, Credit? Credit) : FactChoice
{
    public FactChoice(FactTerm<T> term)
        : this(term.Kind, term.Anchor, term.Total.Over, term.Total.What, term.Credit)
    {
    }

    public override FactKind Kind => Facts;

    public override IEnumerable<string> FilterNames => FactFilter.NamesOf(Facts);

    public override bool Fits(FactFilter filter, ReportingPeriod period) => filter.On(Facts, period) is not null;

    public override FoundFacts Find(FigureContext context)
    {
        var found = context.Of(Facts, Anchor, Credit, Where.In(context.Period)).ToList();
        found.Sort((one, other) => string.CompareOrdinal(Facts.MemberOf(one), Facts.MemberOf(other)));
        return new FoundFacts<T>(Facts, found);
    }

    public override long Sum(FigureContext context)
    {
        var total = new Total<T>(Where, What).In(context.Period);
        return context.Of(Facts, Anchor, Credit, total.Over).Sum(total.Of);
    }

    /// <summary>The facts that are here and not there; both must be looked at on the same day.</summary>
    public FactChoice<T> Except(FactChoice<T> other) => this with { Where = Where & !other.Where };
}
