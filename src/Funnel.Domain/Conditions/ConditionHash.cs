namespace Funnel.Domain.Conditions;

/// <summary>A number that conditions which say the same have in common.</summary>
internal sealed class ConditionHash<T> : ConditionVisitor<T, int>
{
    public static ConditionHash<T> Instance { get; } = new();

    public override int Visit(AllOf<T> all) => Of(nameof(AllOf<T>), all.Parts);

    public override int Visit(AnyOf<T> any) => Of(nameof(AnyOf<T>), any.Parts);

    public override int Visit(Not<T> not) => HashCode.Combine(nameof(Not<T>), not.Negated);

    public override int Visit(Named<T> named) => HashCode.Combine(nameof(Named<T>), named.Words, named.Meaning);

    public override int Visit(DateComparison<T> date) => HashCode.Combine(date.Column, date.Comparison, date.Day);

    public override int Visit(DateOrder<T> order) =>
        HashCode.Combine(order.Left, order.Comparison, order.Right, order.Days);

    public override int Visit(NumberComparison<T> number) =>
        HashCode.Combine(number.Column, number.Comparison, number.Value);

    public override int Visit(SymbolIsOneOf<T> symbol) => Of(symbol.Column, symbol.Texts);

    public override int Visit(FlagIsSet<T> flag) => HashCode.Combine(flag.Column);

    public override int Visit(Opaque<T> opaque) => HashCode.Combine(opaque.Words, opaque.Code);

    private static int Of<TPart>(object kind, IReadOnlyList<TPart> parts)
    {
        var hash = default(HashCode);
        hash.Add(kind);
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        return hash.ToHashCode();
    }
}
