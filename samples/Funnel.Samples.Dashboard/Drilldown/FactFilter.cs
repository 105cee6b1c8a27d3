using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>
/// A further condition on the records of a list, as an address gives it: a column of the facts and its value, such as
/// <c>level=H</c>, <c>state=active</c>, <c>is-complete=true</c>, <c>filed-on=2026-11-01..2026-11-07</c>; of cards also
/// the age band, <c>age=31-60</c>, and <c>visited=true</c>.
/// </summary>
/// <param name="Name">The column's name, its words joined by hyphens; a dimension's id is one.</param>
/// <param name="Value">The value as exchange text; empty where nothing is noted.</param>
internal sealed record FactFilter(string Name, string Value)
{
    private const string Age = "age";
    private const string Visited = "visited";
    private const string Yes = "true";
    private const string No = "false";

    /// <summary>The filter on facts of a kind; null where they have no such column or it has no such value.</summary>
    public Func<T, bool>? On<T>(FactKind<T> kind, ReportingPeriod period)
    {
        if (kind is FactKind<CardFacts> && OnCards(period) is { } ofCards)
        {
            return fact => ofCards((CardFacts)(object)fact!);
        }

        return kind.Columns.FirstOrDefault(column => NameOf(column) == Name) switch
        {
            SymbolColumn<T> symbol => fact => string.Equals(symbol.TextOf(fact), Value, StringComparison.Ordinal),
            FlagColumn<T> flag => OnFlag<T>(flag.Of),
            DateColumn<T> date => OnDate<T>(date.Of),
            _ => null,
        };
    }

    /// <summary>The names that facts of a kind can be filtered by.</summary>
    public static IEnumerable<string> NamesOf<T>(FactKind<T> kind) =>
    [
        .. kind.Columns.Where(column => column is not NumberColumn<T>).Select(NameOf),
        .. kind is FactKind<CardFacts> ? [Age, Visited] : Array.Empty<string>(),
    ];

    public override string ToString() => $"{Name}={Value}";

    private static string NameOf<T>(Column<T> column) => column.Name.Replace('_', '-');

    private Func<CardFacts, bool>? OnCards(ReportingPeriod period) => Name switch
    {
        Age when AgeBand.All.FirstOrDefault(band => band.Code == Value) is { } band =>
            card => AgeBand.Of(Period.DaysBetween(card.FiledOn, period.Cut)) == band,
        Visited => OnFlag((CardFacts card) => card.FirstVisitOn <= period.Cut),
        _ => null,
    };

    private Func<T, bool>? OnFlag<T>(Func<T, bool> read) => Value switch
    {
        Yes => read,
        No => fact => !read(fact),
        _ => null,
    };

    private Func<T, bool>? OnDate<T>(Func<T, LocalDate?> read)
    {
        if (Value.Length == 0)
        {
            return fact => read(fact) is null;
        }

        var ends = Value.Split("..");
        return ends.Length <= 2
            && LocalDatePattern.Iso.Parse(ends[0]) is { Success: true, Value: var first }
            && LocalDatePattern.Iso.Parse(ends[^1]) is { Success: true, Value: var last }
                ? fact => read(fact) is { } day && first <= day && day <= last
                : null;
    }
}
