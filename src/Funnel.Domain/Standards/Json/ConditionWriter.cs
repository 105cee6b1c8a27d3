using System.Text.Json;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Standards.Json;

/// <summary>Writes a condition as its tree; a set of the library's is called by its code.</summary>
internal sealed class ConditionWriter<T>(Utf8JsonWriter json) : ConditionVisitor<T, Utf8JsonWriter>
{
    public override Utf8JsonWriter Visit(AllOf<T> all) => Parts("all", all.Parts);

    public override Utf8JsonWriter Visit(AnyOf<T> any) => Parts("any", any.Parts);

    public override Utf8JsonWriter Visit(Not<T> not) => Object(() =>
    {
        json.WritePropertyName("not");
        not.Negated.Accept(this);
    });

    public override Utf8JsonWriter Visit(Named<T> named) => Object(() =>
    {
        if (CardSetCodes.CodeOf(named) is { } code)
        {
            json.WriteString("set", code);
            return;
        }

        json.Phrase("called", named.Words);
        json.WritePropertyName("means");
        named.Meaning.Accept(this);
    });

    public override Utf8JsonWriter Visit(DateComparison<T> date) => Leaf(
        date.Column, () => json.WriteString(ComparisonCodes.CodeOf(date.Comparison), date.Day.Text));

    public override Utf8JsonWriter Visit(DateOrder<T> order) => Leaf(order.Left, () =>
    {
        json.WriteStartObject(ComparisonCodes.CodeOf(order.Comparison));
        json.WriteString("column", order.Right.Name);
        if (order.Days != 0)
        {
            json.WriteNumber(ComparisonCodes.PlusDays, order.Days);
        }

        json.WriteEndObject();
    });

    public override Utf8JsonWriter Visit(NumberComparison<T> number) => Leaf(
        number.Column, () => json.WriteNumber(ComparisonCodes.CodeOf(number.Comparison), number.Value));

    public override Utf8JsonWriter Visit(SymbolIsOneOf<T> symbol) => Leaf(
        symbol.Column, () => json.List("in", symbol.Texts, (list, text) => list.WriteStringValue(text)));

    public override Utf8JsonWriter Visit(FlagIsSet<T> flag) => Leaf(flag.Column, () => { });

    public override Utf8JsonWriter Visit(Opaque<T> opaque) => throw opaque.Refusal();

    private Utf8JsonWriter Leaf(Column<T> column, Action compared) => Object(() =>
    {
        json.WriteString("column", column.Name);
        compared();
    });

    private Utf8JsonWriter Parts(string name, IReadOnlyList<Condition<T>> parts) =>
        Object(() => json.List(name, parts, (_, part) => part.Accept(this)));

    private Utf8JsonWriter Object(Action members)
    {
        json.WriteStartObject();
        members();
        json.WriteEndObject();
        return json;
    }
}
