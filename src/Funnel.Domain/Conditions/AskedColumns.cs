namespace Funnel.Domain.Conditions;

/// <summary>The columns that a leaf asks for; none above the leaves. What code asks for nobody knows.</summary>
internal sealed class AskedColumns<T> : ConditionVisitor<T, IReadOnlyList<Column<T>>>
{
    private AskedColumns()
    {
    }

    public static AskedColumns<T> Instance { get; } = new();

    public override IReadOnlyList<Column<T>> Visit(AllOf<T> all) => [];

    public override IReadOnlyList<Column<T>> Visit(AnyOf<T> any) => [];

    public override IReadOnlyList<Column<T>> Visit(Not<T> not) => [];

    public override IReadOnlyList<Column<T>> Visit(Named<T> named) => [];

    public override IReadOnlyList<Column<T>> Visit(DateComparison<T> date) => [date.Column];

    public override IReadOnlyList<Column<T>> Visit(DateOrder<T> order) => [order.Left, order.Right];

    public override IReadOnlyList<Column<T>> Visit(NumberComparison<T> number) => [number.Column];

    public override IReadOnlyList<Column<T>> Visit(SymbolIsOneOf<T> symbol) => [symbol.Column];

    public override IReadOnlyList<Column<T>> Visit(FlagIsSet<T> flag) => [flag.Column];

    public override IReadOnlyList<Column<T>> Visit(Opaque<T> opaque) => throw opaque.Refusal();
}
