using Funnel.Domain.Periods;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Whether a condition ties a fact to one period: what meets it in October meets it in no other month. Where the tree
/// does not say so plainly, it does not.
/// </summary>
internal sealed class PeriodBound<T> : ConditionVisitor<T, bool>
{
    private PeriodBound()
    {
    }

    public static PeriodBound<T> Instance { get; } = new();

    public override bool Visit(AllOf<T> all) =>
        all.Parts.Any(part => part.Accept(this)) || all.Parts.OfType<DateComparison<T>>().Any(first =>
            first.Comparison == Comparison.GreaterOrEqual && first.Day == Day.From
            && all.Parts.OfType<DateComparison<T>>().Any(last => last.Column == first.Column
                && last.Comparison == Comparison.LessOrEqual && last.Day == Day.Cut));

    public override bool Visit(AnyOf<T> any) => any.Parts.All(part => part.Accept(this));

    public override bool Visit(Not<T> not) => false;

    public override bool Visit(Named<T> named) => named.Meaning.Accept(this);

    public override bool Visit(DateComparison<T> date) =>
        date.Comparison == Comparison.Equal && (date.Day == Day.From || date.Day == Day.Cut);

    public override bool Visit(DateOrder<T> order) => false;

    public override bool Visit(NumberComparison<T> number) => false;

    public override bool Visit(SymbolIsOneOf<T> symbol) => false;

    public override bool Visit(FlagIsSet<T> flag) => false;

    public override bool Visit(Opaque<T> opaque) => false;
}
