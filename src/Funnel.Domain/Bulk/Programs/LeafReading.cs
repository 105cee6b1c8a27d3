using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk.Programs;

/// <summary>The columns a leaf reads and the texts it mentions; nothing above the leaves.</summary>
internal sealed class LeafReading<T> : ConditionVisitor<T, (Column<T>[] Columns, IReadOnlyList<string> Texts)>
{
    private LeafReading()
    {
    }

    public static LeafReading<T> Instance { get; } = new();

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(AllOf<T> all) => Of();

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(AnyOf<T> any) => Of();

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(Not<T> not) => Of();

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(Named<T> named) => Of();

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(DateComparison<T> date) =>
        Of(date.Column);

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(DateOrder<T> order) =>
        Of(order.Left, order.Right);

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(NumberComparison<T> number) =>
        Of(number.Column);

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(SymbolIsOneOf<T> symbol) =>
        ([symbol.Column], symbol.Texts);

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(FlagIsSet<T> flag) => Of(flag.Column);

    public override (Column<T>[] Columns, IReadOnlyList<string> Texts) Visit(Opaque<T> opaque) =>
        throw opaque.Refusal();

    private static (Column<T>[] Columns, IReadOnlyList<string> Texts) Of(params Column<T>[] columns) => (columns, []);
}
