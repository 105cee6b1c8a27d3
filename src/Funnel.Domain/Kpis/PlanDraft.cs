using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>The questions of a plan while KPIs are being taken apart.</summary>
internal sealed class PlanDraft(ReportingPeriod period, Scope scope, IReadOnlyList<Dimension> by)
{
    private readonly List<QuestionDraft> _questions = [];

    public ReportingPeriod Period => period;

    /// <summary>
    /// Where the period's last known day is the as-of date itself, both anchors are one; where nobody is told apart by
    /// the credit, all credits are.
    /// </summary>
    public TermPlace Add<T>(FactKind<T> kind, Anchor anchor, Credit? credit, Total<T> total)
    {
        var told = IsTold(kind, credit) ? credit : null;
        var seen = period.Cut == period.AsOf ? Anchor.AsOf : anchor;
        var place = _questions.FindIndex(question => question.IsOf(kind, seen, told));
        if (place < 0)
        {
            place = _questions.Count;
            _questions.Add(new QuestionDraft<T>(kind, seen, told, period, scope));
        }

        return new(place, ((QuestionDraft<T>)_questions[place]).Add(total), 0);
    }

    public IReadOnlyList<FactQuestion> Finish() => _questions.ConvertAll(question => question.Finish(by));

    private bool IsTold<T>(FactKind<T> kind, Credit? credit) =>
        (by.All(kind.Has) && by.Any(dimension => kind.Under(credit, dimension) != dimension))
        || !scope.On(kind, credit).Equals(scope.On(kind));
}
