using Funnel.Domain.Cards;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pictures;

/// <summary>Where the open cards of each level stood at the beginning, and where they are at the end.</summary>
internal static class Migration
{
    private static readonly CardState[] Ends =
        [CardState.Ordered, CardState.Delivered, CardState.Dormant, CardState.Lost];

    /// <summary>From the end of the day before a period to its last known day.</summary>
    public static HeatMap Of(IEnumerable<CustomerCard> cards, ReportingPeriod period, LevelScale scale)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(scale);
        var moved = cards
            .Select(card => (Before: card.On(period.From.PlusDays(-1)), Card: card))
            .Where(one => one.Before is { State: CardState.Active })
            .Select(one => (From: one.Before!.Level, To: EndOf(one.Card.On(period.Cut)!)))
            .Where(one => one.To.Length > 0)
            .CountBy(one => one)
            .ToDictionary();
        List<(string Key, Phrase Name)> ends =
        [
            .. scale.Levels.Select(level => (level.Code.Value, level.Name)),
            .. Ends.Select(state => ("=" + state, Codes.Of<CardState>().NameOf(state))),
        ];
        return new(
            PictureTexts.Migration,
            PictureTexts.MigrationNote,
            PictureTexts.LevelBefore,
            [PictureTexts.Cards, .. ends.Select(end => ListTexts.Heading(end.Name))],
            [.. scale.Levels.Select(level => LineOf(level)).Where(line => line.Cells[0].Raw is > 0L)]);

        HeatLine LineOf(Level level)
        {
            var all = ends.Sum(end => (long)moved.GetValueOrDefault((level.Code, end.Key)));
            return new(
                level.Name,
                [
                    new(Numbers.Whole(all), Raw: all),
                    .. ends.Select(end => HeatCell.Count(moved.GetValueOrDefault((level.Code, end.Key)), all)),
                ]);
        }
    }

    private static string EndOf(CardStatus status) => status.State switch
    {
        CardState.Active => status.Level.Value,
        CardState.Merged => "",
        var state => "=" + state,
    };
}
