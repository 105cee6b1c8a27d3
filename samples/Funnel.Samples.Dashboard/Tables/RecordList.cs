using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Tables;

/// <summary>
/// A whole list in its order, of which pages are shown: the customers of a page are to be known before it is.
/// </summary>
internal abstract class RecordList
{
    /// <summary>How many rows there are.</summary>
    public abstract int Count { get; }

    /// <summary>The cards of the rows on a page.</summary>
    public abstract IEnumerable<CardId> CardsOf(PageOfList page);

    /// <summary>A page.</summary>
    public abstract ListTable Of(PageOfList page);
}

/// <summary>A list of rows of one type.</summary>
/// <typeparam name="T">The row.</typeparam>
internal sealed class RecordList<T> : RecordList
{
    private readonly Phrase _title;
    private readonly IReadOnlyList<ListColumn<T>> _columns;
    private readonly Func<T, CardId?> _cardOf;

    /// <param name="title">What is listed.</param>
    /// <param name="rows">The rows, in the order of the list itself.</param>
    /// <param name="columns">What each says.</param>
    /// <param name="order">The order asked for; null for that of the list itself.</param>
    /// <param name="cardOf">The card that a row is about, if any.</param>
    public RecordList(
        Phrase title,
        IReadOnlyList<T> rows,
        IReadOnlyList<ListColumn<T>> columns,
        ListOrder? order,
        Func<T, CardId?> cardOf)
    {
        (_title, _columns, _cardOf, Order) = (title, columns, cardOf, order);
        Rows = order?.Of(rows, columns) ?? rows;
    }

    public IReadOnlyList<T> Rows { get; }

    public ListOrder? Order { get; }

    public override int Count => Rows.Count;

    public override IEnumerable<CardId> CardsOf(PageOfList page) => page.Of(Rows).Select(_cardOf).OfType<CardId>();

    public override ListTable Of(PageOfList page) =>
        ListTable.Of(_title, _columns, page.Of(Rows), Count) with { Order = Order };
}
