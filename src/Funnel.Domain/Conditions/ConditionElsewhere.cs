namespace Funnel.Domain.Conditions;

/// <summary>The same condition on facts of another kind, whose columns have the same names.</summary>
internal sealed class ConditionElsewhere<T, TOther>(IReadOnlyList<Column<TOther>> columns)
    : ConditionVisitor<T, Condition<TOther>>
{
    public override Condition<TOther> Visit(AllOf<T> all) => new AllOf<TOther>([.. all.Parts.Select(Of)]);

    public override Condition<TOther> Visit(AnyOf<T> any) => new AnyOf<TOther>([.. any.Parts.Select(Of)]);

    public override Condition<TOther> Visit(Not<T> not) => !Of(not.Negated);

    public override Condition<TOther> Visit(Named<T> named) => new Named<TOther>(named.Words, Of(named.Meaning));

    public override Condition<TOther> Visit(DateComparison<T> date) =>
        new DateComparison<TOther>(Of<DateColumn<TOther>>(date.Column), date.Comparison, date.Day);

    public override Condition<TOther> Visit(DateOrder<T> order) => new DateOrder<TOther>(
        Of<DateColumn<TOther>>(order.Left), order.Comparison, Of<DateColumn<TOther>>(order.Right), order.Days);

    public override Condition<TOther> Visit(NumberComparison<T> number) => new NumberComparison<TOther>(
        Of<NumberColumn<TOther>>(number.Column), number.Comparison, number.Value);

    public override Condition<TOther> Visit(SymbolIsOneOf<T> symbol) =>
        Of<SymbolColumn<TOther>>(symbol.Column).HasText(symbol.Texts);

    public override Condition<TOther> Visit(FlagIsSet<T> flag) => Of<FlagColumn<TOther>>(flag.Column).Holds;

    public override Condition<TOther> Visit(Opaque<T> opaque) => throw opaque.Refusal();

    private Condition<TOther> Of(Condition<T> condition) => condition.Accept(this);

    private TColumn Of<TColumn>(Column<T> column)
        where TColumn : Column<TOther> =>
        columns.OfType<TColumn>().First(other => other.Name == column.Name);
}
