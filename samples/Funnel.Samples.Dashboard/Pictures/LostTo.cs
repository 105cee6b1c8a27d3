using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>To which car customers were lost, and why.</summary>
internal static class LostTo
{
    private const string Kpi = "lost-prospects";

    /// <summary>The model wanted by the model bought instead.</summary>
    public static HeatMap Models(IReadOnlyList<CardFacts> lost, FigureLinks links)
    {
        ArgumentNullException.ThrowIfNull(links);
        var bought = lost.Where(card => card.ModelBought is not null).ToList();
        var counts = bought.CountBy(card => (card.Model, Bought: card.ModelBought!.Value)).ToDictionary();
        List<ModelName> wanted =
            [.. bought.Select(card => card.Model).Distinct().OrderBy(model => model.Value, StringComparer.Ordinal)];
        long largest = counts.Values.DefaultIfEmpty(0).Max();
        return new(
            PictureTexts.LostToModels,
            PictureTexts.LostToNote,
            CardColumns.ModelBought.Title,
            [OverviewTexts.Total, .. wanted.Select(model => Phrase.Same(model.Value))],
            [
                .. bought.CountBy(card => card.ModelBought!.Value)
                    .OrderByDescending(one => one.Value)
                    .ThenBy(one => one.Key.Value, StringComparer.Ordinal)
                    .Select(one => new HeatLine(
                        Phrase.Same(one.Key.Value),
                        [
                            new(Numbers.Whole(one.Value), Raw: (long)one.Value,
                                Link: links.Address(Kpi, FigureLinks.Numerator, $"model-bought={one.Key}")),
                            .. wanted.Select(model => HeatCell.Count(
                                counts.GetValueOrDefault((model, one.Key)),
                                largest,
                                links.Address(
                                    Kpi, FigureLinks.Numerator, $"model-bought={one.Key}", $"model={model}"))),
                        ])),
            ]);
    }

    /// <summary>The detail noted by the state it was lost in.</summary>
    public static HeatMap Details(IReadOnlyList<CardFacts> lost, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var reasons = Codes.Of<LostReason>().Values
            .Where(reason => lost.Any(card => card.LostReason == reason))
            .ToList();
        var counts = lost.CountBy(card => (Detail: card.LostDetail?.Value ?? "", card.LostReason)).ToDictionary();
        long largest = counts.Values.DefaultIfEmpty(0).Max();
        return new(
            PictureTexts.LostDetails,
            PictureTexts.LostDetailsNote,
            CardColumns.LostDetail.Title,
            [OverviewTexts.Total, .. reasons.Select(Codes.Of<LostReason>().NameOf)],
            [
                .. lost.CountBy(card => card.LostDetail?.Value ?? "")
                    .OrderByDescending(one => one.Value)
                    .ThenBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => new HeatLine(
                        one.Key.Length == 0 ? new("未填", "not given") : standard.Lists.LostDetails.NameOf(one.Key),
                        [
                            new(Numbers.Whole(one.Value), Raw: (long)one.Value),
                            .. reasons.Select(reason =>
                                HeatCell.Count(counts.GetValueOrDefault((one.Key, reason)), largest)),
                        ])),
            ]);
    }
}
