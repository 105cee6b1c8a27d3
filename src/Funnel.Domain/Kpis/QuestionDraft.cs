using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>A question while terms are being added to it.</summary>
internal abstract class QuestionDraft
{
    /// <summary>Whether it asks about facts of a kind, at an anchor, under a credit.</summary>
    public abstract bool IsOf(FactKind otherKind, Anchor otherAnchor, Credit? otherCredit);

    public abstract FactQuestion Finish(IReadOnlyList<Dimension> by);
}

/// <summary>A question about facts of one type; equal totals are asked for once.</summary>
internal sealed class QuestionDraft<T>(
    FactKind<T> kind, Anchor anchor, Credit? credit, ReportingPeriod period, Scope scope)
    : QuestionDraft
{
    private readonly bool _isScoped = !scope.Equals(Scope.Everything);
    private readonly Condition<T> _where = scope.On(kind, credit).In(period);
    private readonly List<Total<T>> _totals = [];
    private readonly Dictionary<object, int> _places = [];

    public int Add(Total<T> total)
    {
        // Code says nothing about itself: only the same total with code in it is equal.
        var bound = total.In(period);
        object identity = Opaqueness.IsIn(total.Over) ? total : TotalText.Of(kind.Name, bound);
        if (!_places.TryGetValue(identity, out var place))
        {
            _places[identity] = place = _totals.Count;
            _totals.Add(_isScoped ? bound with { Over = _where & bound.Over } : bound);
        }

        return place;
    }

    public override bool IsOf(FactKind otherKind, Anchor otherAnchor, Credit? otherCredit) =>
        kind == otherKind && anchor == otherAnchor && credit == otherCredit;

    public override FactQuestion Finish(IReadOnlyList<Dimension> by) => new FactQuestion<T>(
        kind,
        anchor,
        period,
        _totals,
        _where,
        by.All(kind.Has) ? [.. by.Select(dimension => kind.Under(credit, dimension))] : []);
}
