using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>The days of the period: a constant, which does not add up over groups.</summary>
internal sealed class DaysTerm : KpiTerm
{
    public override Phrase Words => new("期初日至截止日的天数", "days from the first to the last known day");

    public override FactKind? Facts => null;

    internal override string Text => "days of the period";

    internal override Phrase Unit => new("天", "day");

    internal override bool IsCount => true;

    public override Anchor Anchor => Anchor.Cut;

    public override Credit? Credit => null;

    internal override bool IsOfOnePeriod => true;

    internal override IReadOnlyList<string> Members(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group) => [];

    internal override IReadOnlyList<TId> Members<TId>(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group) => [];

    internal override IReadOnlyList<Explanation> Explain(IFigureSource source, Scope scope, CardId card) =>
        throw new ArgumentException("The days of a period are not about cards.", nameof(card));

    internal override KpiTerm Within(Scope scope) => this;

    internal override KpiTerm In(ReportingPeriod period) =>
        throw new NotSupportedException("The days of a period are those of the period asked about.");

    internal override TermPlace PlaceIn(PlanDraft draft) => new(-1, 0, draft.Period.Days);
}
