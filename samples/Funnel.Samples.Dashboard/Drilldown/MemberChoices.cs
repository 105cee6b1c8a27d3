using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>What a list of cards, or of what happened to them, can be narrowed down by.</summary>
internal sealed class MemberChoices(
    IReadOnlyList<FoundFacts> found, IReadOnlyList<FactFilter> filters, SalesStandard standard)
{
    private static readonly Dimension[] Offered = [Dimensions.Level, Dimensions.Model, Dimensions.Channel];

    /// <summary>The columns with more than one value to choose from, or with one chosen.</summary>
    public IReadOnlyList<MemberChoice> All =>
    [
        .. from dimension in Offered
           let values = ValuesOf(dimension)
           where values.Count > 1 || values.Any(value => value.IsChosen)
           select new MemberChoice(dimension.Id, ListTexts.Heading(dimension.Name), values),
    ];

    private IReadOnlyList<Choice> ValuesOf(Dimension dimension) =>
    [
        .. found.SelectMany(list => TextsOf(list, dimension))
            .Distinct()
            .OrderBy(text => dimension == Dimensions.Level ? standard.Scale.RankOf(new(text)) : 0)
            .ThenBy(text => text, StringComparer.Ordinal)
            .Select(text => new FactFilter(dimension.Id, text))
            .Select(filter => new Choice(
                filter.ToString(), ValueNames.ValueOf(filter, standard), filters.Contains(filter))),
    ];

    private static IEnumerable<string> TextsOf(FoundFacts list, Dimension dimension) => list switch
    {
        FoundFacts<CardFacts> cards => Texts(cards, dimension),
        FoundFacts<ContactFacts> contacts => Texts(contacts, dimension),
        FoundFacts<DueFacts> dues => Texts(dues, dimension),
        FoundFacts<OrderFacts> orders => Texts(orders, dimension),
        FoundFacts<StageFacts> stages => Texts(stages, dimension),
        FoundFacts<OwnerContactFacts> owners => Texts(owners, dimension),
        _ => [],
    };

    private static IEnumerable<string> Texts<T>(FoundFacts<T> list, Dimension dimension) =>
        list.Facts.Columns.OfType<SymbolColumn<T>>()
            .FirstOrDefault(column => column.Name.Replace('_', '-') == dimension.Id) is { } column
            ? list.All.Select(column.TextOf)
            : [];
}
