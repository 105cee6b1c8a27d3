namespace Funnel.Domain.Conditions;

/// <summary>Whether a condition says the same as another: of one kind, about the same, parts in order.</summary>
internal sealed class ConditionLikeness<T>(Condition<T> other) : ConditionVisitor<T, bool>
{
    public override bool Visit(AllOf<T> all) => other is AllOf<T> o && all.Parts.SequenceEqual(o.Parts);

    public override bool Visit(AnyOf<T> any) => other is AnyOf<T> o && any.Parts.SequenceEqual(o.Parts);

    public override bool Visit(Not<T> not) => other is Not<T> o && not.Negated.Equals(o.Negated);

    public override bool Visit(Named<T> named) =>
        other is Named<T> o && named.Words == o.Words && named.Meaning.Equals(o.Meaning);

    public override bool Visit(DateComparison<T> date) => other is DateComparison<T> o
        && date.Column == o.Column && date.Comparison == o.Comparison && date.Day == o.Day;

    public override bool Visit(DateOrder<T> order) => other is DateOrder<T> o
        && order.Left == o.Left && order.Comparison == o.Comparison && order.Right == o.Right
        && order.Days == o.Days;

    public override bool Visit(NumberComparison<T> number) => other is NumberComparison<T> o
        && number.Column == o.Column && number.Comparison == o.Comparison && number.Value == o.Value;

    public override bool Visit(SymbolIsOneOf<T> symbol) => other is SymbolIsOneOf<T> o
        && symbol.Column == o.Column && symbol.Texts.SequenceEqual(o.Texts, StringComparer.Ordinal);

    public override bool Visit(FlagIsSet<T> flag) => other is FlagIsSet<T> o && flag.Column == o.Column;

    public override bool Visit(Opaque<T> opaque) =>
        other is Opaque<T> o && opaque.Words == o.Words && opaque.Code == o.Code;
}
