using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>Columns of lists made from columns of facts, under the library's own titles.</summary>
internal sealed class FactColumns(ListSurroundings around)
{
    /// <summary>The card with its customer and what it is about: how every list about cards begins.</summary>
    public IReadOnlyList<ListColumn<T>> Beginning<T>()
        where T : CardAttributes =>
    [
        new(AttributeColumns<T>.Card.Title, fact => fact.Card.Value) { Link = fact => around.LinkTo(fact.Card) },
        around.Customer<T>(fact => fact.Card),
        around.Phone<T>(fact => fact.Card),
        new(Dimensions.Consultant.Name, fact => around.Names.Of(fact.Dealer, fact.Consultant)),
        .. around.Scope.Dealer is null
            ? [new(Dimensions.Dealer.Name, fact => around.Names.Of(fact.Dealer))]
            : Array.Empty<ListColumn<T>>(),
        new(Dimensions.Model.Name, fact => fact.Model.Value),
        new(Dimensions.Level.Name, fact => fact.Level.Value) { SortedBy = fact => around.RankOf(fact.Level) },
    ];

    public static ListColumn<T> Date<T>(DateColumn<T> column) =>
        new(column.Title, fact => ListTexts.Day(column.Of(fact)));

    public ListColumn<T> Flag<T>(FlagColumn<T> column) =>
        new(column.Title, fact => around.Visitor.Say(ListTexts.YesNo(column.Of(fact))));

    public ListColumn<T> Code<T, TValue>(SymbolColumn<T, TValue> column)
        where TValue : struct =>
        new(column.Title, fact => column.Of(fact) is { } value ? around.Visitor.Say(column.NameOf(value)) : "");

    public static ListColumn<T> Id<T, TValue>(SymbolColumn<T, TValue> column)
        where TValue : struct =>
        new(column.Title, column.TextOf);

    /// <summary>Days from one date to another, where both are known.</summary>
    public static ListColumn<T> Days<T>(Phrase title, Func<T, LocalDate?> from, LocalDate to) => new(
        title, fact => from(fact) is { } first ? ListTexts.Number(Period.DaysBetween(first, to)) : "")
    {
        IsNumber = true,
    };
}
