using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>月份意向客户级别状况表 (NISSAN): the level of every prospect at the end of every day.</summary>
/// <param name="Period">The period.</param>
/// <param name="Days">Each day from the period's first to its last known one, with its open cards by level.</param>
/// <param name="Rows">Each prospect: by consultant, then the better level, the earlier filing, the card's id.</param>
public sealed record LevelBoard(
    ReportingPeriod Period, IReadOnlyList<LevelBoardDay> Days, IReadOnlyList<LevelBoardRow> Rows) : IReport
{
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.LevelBoard;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Makes the report. Every day is told as it is known on the as-of date.</summary>
    /// <param name="history">The history the figures come from.</param>
    /// <param name="figures">The figures' source: its cards are listed.</param>
    /// <param name="standard">The standard whose levels the cards are graded on.</param>
    /// <exception cref="NotSupportedException">The source has no cards to list.</exception>
    public static LevelBoard Of(FunnelHistory history, Figures figures, SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(standard);
        var period = figures.Period;
        LocalDate[] days = [.. Enumerable.Range(0, period.Days).Select(period.From.PlusDays)];
        var fold = new CardFold();
        var known = history.Cards.KnownBy(period.KnownOn);
        LevelBoardRow[] rows = [.. figures.Facts(FactKinds.Cards.AtCut(CardSets.Prospects))
            .Select(card => new LevelBoardRow(card, MarksOf(known[card.Card], days, period, fold)))
            .OrderBy(row => row.Card.Consultant.Value, StringComparer.Ordinal)
            .ThenBy(row => DimensionNames.PlaceOf(row.Card.Level, standard.Scale))
            .ThenBy(row => row.Card.FiledOn)
            .ThenBy(row => row.Card.Card.Value, StringComparer.Ordinal)];
        return new(period, [.. days.Select((day, place) => DayOf(day, place, rows, standard.Scale))], rows)
        {
            Where = figures.Scope,
        };
    }

    private static LevelMark?[] MarksOf(CustomerCard card, LocalDate[] days, ReportingPeriod period, CardFold fold)
    {
        var seen = card.SeenFrom(period.KnownOn);
        var marks = new LevelMark?[days.Length];
        for (var place = 0; place < days.Length; place++)
        {
            if (days[place] < card.Filing.FiledOn)
            {
                continue;
            }

            fold.Read(seen, days[place]);
            if ((fold.DeliveredOn ?? fold.LostOn) < days[place])
            {
                break;
            }

            marks[place] = new(fold.Level, fold.State);
        }

        return marks;
    }

    private static LevelBoardDay DayOf(LocalDate day, int place, LevelBoardRow[] rows, LevelScale scale)
    {
        var open = rows.Select(row => row.Marks[place]).OfType<LevelMark>().Where(mark => mark.State.IsOpen())
            .CountBy(mark => mark.Level).ToDictionary();
        return new(day, [.. scale.Levels.Select(level => (level.Code, (long)open.GetValueOrDefault(level.Code)))]);
    }
}
