namespace Funnel.Domain.Conditions;

/// <summary>
/// What the dates of a fact must be for a condition to hold, in several ways: in each, one of its spans at least.
/// Without any way nothing can be told.
/// </summary>
/// <param name="isNegated">Whether it is the opposite of the condition that is to hold.</param>
internal sealed class DateNeeds<T>(bool isNegated) : ConditionVisitor<T, IReadOnlyList<IReadOnlyList<DateSpan<T>>>>
{
    private static readonly DateNeeds<T> Plain = new(isNegated: false);
    private static readonly DateNeeds<T> Negated = new(isNegated: true);

    /// <summary>The ways of a condition whose days are fixed that leave out what is long past.</summary>
    public static IEnumerable<IReadOnlyList<DateSpan<T>>> Of(Condition<T> condition) =>
        condition.Accept(Plain).Where(LeavesOutThePast);

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(AllOf<T> all) =>
        isNegated ? Either(all.Parts) : Together(all.Parts);

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(AnyOf<T> any) =>
        isNegated ? Together(any.Parts) : Either(any.Parts);

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(Not<T> not) =>
        not.Negated.Accept(isNegated ? Plain : Negated);

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(Named<T> named) => named.Meaning.Accept(this);

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(DateComparison<T> date) =>
        [[DateSpan<T>.Of(date.Column, date.Comparison, date.Day.Date, isNegated)]];

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(DateOrder<T> order) => [];

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(NumberComparison<T> number) => [];

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(SymbolIsOneOf<T> symbol) => [];

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(FlagIsSet<T> flag) => [];

    public override IReadOnlyList<IReadOnlyList<DateSpan<T>>> Visit(Opaque<T> opaque) => [];

    private static bool LeavesOutThePast(IReadOnlyList<DateSpan<T>> spans) => spans.All(span => span.From is not null);

    /// <summary>Every part holds: each way of each is one; spans of one date are narrowed to what they share.</summary>
    private List<IReadOnlyList<DateSpan<T>>> Together(IEnumerable<Condition<T>> parts)
    {
        var ways = parts.SelectMany(part => part.Accept(this)).ToLookup(way => way.Count == 1);
        return
        [
            .. ways[true].GroupBy(way => way[0].Column)
                .Select(one => (IReadOnlyList<DateSpan<T>>)[one.Select(way => way[0]).Aggregate((l, r) => l.And(r))]),
            .. ways[false],
        ];
    }

    /// <summary>One part holds, whichever: the shortest way of each that leaves out the past, all together.</summary>
    private IReadOnlyList<IReadOnlyList<DateSpan<T>>> Either(IReadOnlyList<Condition<T>> parts)
    {
        List<DateSpan<T>> all = [];
        foreach (var part in parts)
        {
            if (part.Accept(this).Where(LeavesOutThePast).MinBy(way => way.Count) is not { } way)
            {
                return [];
            }

            all.AddRange(way);
        }

        return [all];
    }
}
