namespace Funnel.Domain.Conditions;

/// <summary>What a leaf found in a fact, for an explanation; empty above the leaves.</summary>
internal sealed class FoundInFact<T>(T fact) : ConditionVisitor<T, string>
{
    public override string Visit(AllOf<T> all) => "";

    public override string Visit(AnyOf<T> any) => "";

    public override string Visit(Not<T> not) => "";

    public override string Visit(Named<T> named) => "";

    public override string Visit(DateComparison<T> date) => date.Column.TextOf(fact);

    public override string Visit(DateOrder<T> order) => $"{order.Left.TextOf(fact)} / {order.Right.TextOf(fact)}";

    public override string Visit(NumberComparison<T> number) => number.Column.TextOf(fact);

    public override string Visit(SymbolIsOneOf<T> symbol) => symbol.Column.TextOf(fact);

    public override string Visit(FlagIsSet<T> flag) => flag.Column.TextOf(fact);

    public override string Visit(Opaque<T> opaque) => "";
}
