using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>What an address asks to list, or everything that is wrong with it.</summary>
/// <param name="Question">The figure asked about; null where there is a fault.</param>
/// <param name="Side">Which of its records.</param>
/// <param name="Faults">What is wrong: the name, the value, and what was expected.</param>
/// <param name="IsUnknown">Whether there is no such figure at all.</param>
internal sealed record FigureAsked(
    FigureQuestion? Question, FigureSide Side, IReadOnlyList<Phrase> Faults, bool IsUnknown = false)
{
    public static FigureAsked Read(IQueryCollection query, FigureCatalog catalog, Viewpoint viewpoint)
    {
        var id = query["kpi"].FirstOrDefault() ?? "";
        if (!catalog.TryGet(id, out var figure))
        {
            return new(null, default, [MembersTexts.UnknownFigure(id)], IsUnknown: true);
        }

        List<Phrase> faults = [];
        var side = SideOf(figure, query["side"].FirstOrDefault() ?? "", faults);
        var asked = query["where"].OfType<string>().Where(pair => pair.Length > 0).ToList();
        var filters = FiltersOf(figure, asked, viewpoint, faults);
        return faults.Count > 0
            ? new(null, side, faults)
            : new(new(figure, viewpoint.Scope, viewpoint.Period, filters), side, []);
    }

    private static FigureSide SideOf(Figure figure, string code, List<Phrase> faults)
    {
        if (code.Length == 0)
        {
            return FigureSide.Numerator;
        }

        if (!Codes.Of<FigureSide>().TryGet(code, out var side) || !figure.Sides.Contains(side))
        {
            faults.Add(MembersTexts.UnknownSide(code, figure.Sides.Select(Codes.Of<FigureSide>().CodeOf)));
        }

        return side;
    }

    private static List<FactFilter> FiltersOf(
        Figure figure, IReadOnlyList<string> pairs, Viewpoint viewpoint, List<Phrase> faults)
    {
        List<FactFilter> filters = [];
        foreach (var pair in pairs)
        {
            var middle = pair.IndexOf('=', StringComparison.Ordinal);
            var filter = middle < 0 ? new FactFilter(pair, "") : new(pair[..middle], pair[(middle + 1)..]);
            if (middle < 0 || !figure.MadeFrom.All(choice => choice.Fits(filter, viewpoint.Period)))
            {
                faults.Add(MembersTexts.UnfitFilter(pair, NamesFor(figure)));
            }

            filters.Add(filter);
        }

        return filters;
    }

    private static IEnumerable<string> NamesFor(Figure figure) => figure.MadeFrom
        .Select(choice => choice.FilterNames)
        .Aggregate((some, others) => some.Intersect(others));
}
