using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>The questions of a plan while KPIs are being taken apart.</summary>
internal sealed class PlanDraft(ReportingPeriod period, Scope scope)
{
    private readonly List<QuestionDraft> _questions = [];
    private readonly Dictionary<(FactKind Kind, Anchor Anchor), int> _places = [];

    public ReportingPeriod Period => period;

    /// <summary>Where the period's last known day is the as-of date itself, both anchors are one.</summary>
    public TermPlace Add<T>(FactKind<T> kind, Anchor anchor, Total<T> total)
    {
        var seen = period.Cut == period.AsOf ? Anchor.AsOf : anchor;
        if (!_places.TryGetValue((kind, seen), out var place))
        {
            _places[(kind, seen)] = place = _questions.Count;
            _questions.Add(new QuestionDraft<T>(kind, seen, period, scope));
        }

        return new(place, ((QuestionDraft<T>)_questions[place]).Add(total), 0);
    }

    public IReadOnlyList<FactQuestion> Finish(IReadOnlyList<Dimension> by) =>
        _questions.ConvertAll(question => question.Finish(by));
}
