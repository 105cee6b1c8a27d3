using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Results;
using Funnel.Samples.Dashboard.Tables;

namespace Funnel.Samples.Dashboard.Work;

/// <summary>Which list of the day's work an address asks for, narrowed down and put in order.</summary>
/// <param name="List">The list's id; null for the first.</param>
/// <param name="Level">The level asked for.</param>
/// <param name="Model">The model asked for.</param>
/// <param name="Order">The order asked for; null for that of urgency.</param>
internal sealed record WorkAsked(string? List, string? Level, string? Model, ListOrder? Order)
{
    public const string ListName = "list";
    public const string LevelName = "of-level";
    public const string ModelName = "of-model";

    public static WorkAsked Read(IQueryCollection query) =>
        new(Text(query, ListName), Text(query, LevelName), Text(query, ModelName), ListOrder.Read(query));

    /// <summary>The same as values of an address.</summary>
    public IReadOnlyList<(string Name, string? Value)> Values =>
    [
        (ListName, List), (LevelName, Level), (ModelName, Model), (ListOrder.Name, Order?.ToString()),
    ];

    /// <summary>A list with the rows asked for.</summary>
    public WorklistResult Within(WorklistResult list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Level is null && Model is null ? list : list with
        {
            Rows =
            [
                .. list.Rows.Where(row => (Level is null || row.Card.Level.Value == Level)
                    && (Model is null || row.Card.Model.Value == Model)),
            ],
        };
    }

    /// <summary>Who comes after a card in rows; the first where it is not among them, null where nobody does.</summary>
    public static CardId? After(IReadOnlyList<WorklistRow> rows, CardId card)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var place = rows.ToList().FindIndex(row => row.Card.Card == card);
        var next = place < 0 ? 0 : place + 1;
        return next < rows.Count && rows[next].Card.Card != card ? rows[next].Card.Card : null;
    }

    private static string? Text(IQueryCollection query, string name) =>
        query[name].FirstOrDefault() is { Length: > 0 } text ? text : null;
}
