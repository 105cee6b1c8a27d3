using System.Globalization;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>Conditions as texts that are the same on every machine.</summary>
internal sealed class ConditionText<T> : ConditionVisitor<T, string>
{
    public override string Visit(AllOf<T> all) => Joined("all", all);

    public override string Visit(AnyOf<T> any) => Joined("any", any);

    public override string Visit(Not<T> not) => Joined("not", not);

    public override string Visit(Named<T> named) => named.Meaning.Accept(this);

    public override string Visit(DateComparison<T> date) =>
        $"{date.Column.Name} {date.Comparison.Sign()} {date.Day.Text}";

    public override string Visit(DateOrder<T> order) =>
        $"{order.Left.Name} {order.Comparison.Sign()} {order.Right.Name}"
        + (order.Days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" + {order.Days}"));

    public override string Visit(NumberComparison<T> number) => string.Create(
        CultureInfo.InvariantCulture, $"{number.Column.Name} {number.Comparison.Sign()} {number.Value}");

    public override string Visit(SymbolIsOneOf<T> symbol) =>
        $"{symbol.Column.Name} in {{{string.Join(", ", symbol.Texts.Order(StringComparer.Ordinal))}}}";

    public override string Visit(FlagIsSet<T> flag) => flag.Column.Name;

    public override string Visit(Opaque<T> opaque) => $"code '{opaque.Words.En}'";

    private string Joined(string joint, Condition<T> condition) =>
        $"{joint}({string.Join(", ", condition.Parts.Select(part => part.Accept(this)))})";
}
