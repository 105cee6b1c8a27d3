using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Standards.Json;

/// <summary>Reads a condition from its tree, as <see cref="ConditionWriter{T}"/> writes it.</summary>
/// <param name="columns">The columns it may ask for.</param>
/// <param name="known">The codes they may have.</param>
internal sealed class ConditionReader<T>(IReadOnlyList<Column<T>> columns, KnownCodes known)
{
    private static readonly string[] Shapes = ["all", "any", "not", "called", "set", "column"];
    private static readonly string[] Comparisons = [.. ComparisonCodes.All.Select(comparison => comparison.Code)];

    public Condition<T>? Read(JsonNode node) => Array.Find(Shapes, shape => node.Member(shape) is not null) switch
    {
        "all" => Parts(node, "all") is { } parts ? new AllOf<T>(parts) : null,
        "any" => Parts(node, "any") is { } parts ? new AnyOf<T>(parts) : null,
        "not" => node.IsObject("not") && Read(node.Member("not")!.Value) is { } negated ? !negated : null,
        "called" => Named(node),
        "set" => Set(node),
        "column" => Leaf(node),
        _ => Nothing(
            node,
            $"含以下之一的条件：{string.Join(' ', Shapes)}",
            $"a condition with one of: {string.Join(' ', Shapes)}"),
    };

    /// <summary>The column of a kind with a name.</summary>
    public TColumn? Column<TColumn>(JsonNode? named)
        where TColumn : Column<T>
    {
        if (named is not { } node)
        {
            return null;
        }

        var fitting = columns.OfType<TColumn>().ToList();
        var column = node.IsText ? fitting.Find(one => one.Name == node.Text()) : null;
        if (column is null)
        {
            var names = string.Join(' ', fitting);
            node.Wrong($"以下列之一：{names}", $"one of the columns: {names}");
        }

        return column;
    }

    private static Condition<T>? Nothing(JsonNode node, string zh, string en)
    {
        node.Wrong(zh, en);
        return null;
    }

    // One part that cannot be read spoils the whole, but the others are looked at all the same.
    private List<Condition<T>>? Parts(JsonNode node, string shape)
    {
        if (!node.IsObject(shape))
        {
            return null;
        }

        var items = node.Member(shape)!.Value.Items();
        var parts = items.ConvertAll(Read).OfType<Condition<T>>().ToList();
        return parts.Count == items.Count ? parts : null;
    }

    private Condition<T>? Named(JsonNode node)
    {
        if (!node.IsObject("called", "means"))
        {
            return null;
        }

        var name = node.Member("called")!.Value.Phrase();
        var meaning = node.Required("means") is { } means ? Read(means) : null;
        return name is { } given && meaning is not null ? meaning.Called(given.Zh, given.En) : null;
    }

    private static Condition<T>? Set(JsonNode node)
    {
        if (!node.IsObject("set"))
        {
            return null;
        }

        var named = node.Member("set")!.Value;
        var codes = string.Join(' ', CardSetCodes.Of<T>());
        return (named.IsText ? CardSetCodes.Get<T>(named.Text() ?? "") : null)
            ?? Nothing(named, $"以下集合之一：{codes}", $"one of the sets: {codes}");
    }

    private Condition<T>? Leaf(JsonNode node) => Column<Column<T>>(node.Member("column")) switch
    {
        DateColumn<T> date => Compared(node) is var (comparison, value) ? OfDate(date, comparison, value) : null,
        NumberColumn<T> number => Compared(node) is var (comparison, value) && value.Whole() is { } whole
            ? new NumberComparison<T>(number, comparison, whole)
            : null,
        SymbolColumn<T> symbol => node.IsObject("column", "in") && node.Required("in") is { } texts
            ? OneOf(symbol, texts)
            : null,
        FlagColumn<T> flag => node.IsObject("column") ? flag.Holds : null,
        _ => null,
    };

    private static (Comparison Comparison, JsonNode Value)? Compared(JsonNode node)
    {
        if (!node.IsObject(["column", .. Comparisons]))
        {
            return null;
        }

        var given = ComparisonCodes.All.Where(comparison => node.Member(comparison.Code) is not null).ToList();
        if (given is [var only])
        {
            return (only.Comparison, node.Member(only.Code)!.Value);
        }

        var codes = string.Join(' ', Comparisons);
        node.Wrong($"以下比较中的一个：{codes}", $"one comparison of: {codes}");
        return null;
    }

    private Condition<T>? OfDate(DateColumn<T> date, Comparison comparison, JsonNode value)
    {
        if (value.IsText)
        {
            return value.Day() is { } day ? new DateComparison<T>(date, comparison, day) : null;
        }

        if (!value.IsObject("column", ComparisonCodes.PlusDays)
            || Column<DateColumn<T>>(value.Required("column")) is not { } other)
        {
            return null;
        }

        return value.Member(ComparisonCodes.PlusDays) is not { } later ? new DateOrder<T>(date, comparison, other)
            : later.Whole() is { } days && Fits(later, days) ? new DateOrder<T>(date, comparison, other, (int)days)
            : null;
    }

    private static bool Fits(JsonNode node, long days)
    {
        if (days is >= -LongestWait.Days and <= LongestWait.Days)
        {
            return true;
        }

        node.Wrong("至多3650天", "3650 days at most");
        return false;
    }

    private Condition<T>? OneOf(SymbolColumn<T> column, JsonNode texts)
    {
        var codes = known.Of(column);
        var items = texts.Items();
        var read = items.ConvertAll(item => item.OneOf(codes)).OfType<string>().ToList();
        return read.Count == items.Count ? column.HasText(read) : null;
    }
}
