using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>
/// A restatement made the long way round: after each row the whole history is told anew and the whole report counted
/// anew, every card and every group of it; the difference is what the row did.
/// </summary>
internal static class NaiveRestatement
{
    /// <summary>Every line of every KPI, in total and by group, and the reported figures; sorted.</summary>
    public static IReadOnlyList<string> LinesOf(
        Story story,
        SalesStandard standard,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod reported,
        LocalDate knownOn,
        IReadOnlyList<Dimension> by)
    {
        var history = new NaiveHistory(story);
        var seen = reported.KnownBy(knownOn);
        var next = history.Rows.TakeWhile(row => row.On <= reported.KnownOn).Count();
        var before = TableAfter(next);
        List<string> lines = [.. Figures(before)];
        for (; next < history.Rows.Count && history.Rows[next].On <= knownOn; next++)
        {
            var after = TableAfter(next + 1);
            lines.AddRange(Changes(history.Rows[next], before, after, reported));
            before = after;
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;

        KpiTable TableAfter(int rows) =>
            standard.Figures(history.After(rows).ToHistory(), seen).Of(kpis).By(by).Table;
    }

    /// <summary>The same of a report that was made the short way.</summary>
    public static IReadOnlyList<string> LinesOf(RestatementReport report)
    {
        var lines = report.Total.Concat(report.Groups).SelectMany(figure => figure.Lines.Select(line =>
                $"{figure.Group} {figure.Reported.Kpi} {line.Record} {line.Row} "
                + $"{Codes.Of<RestatementCause>().CodeOf(line.Cause)} {line.HappenedOn:uuuu-MM-dd} "
                + $"{line.RecordedOn:uuuu-MM-dd} {line.RecordedBy} {line.Numerator} {line.Denominator}")
            .Concat(Figures(figure.Group, [figure.Reported])));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Figures(KpiTable table) =>
    [
        .. Figures(GroupKey.All, table.Total),
        .. table.By.Count == 0 ? [] : table.Groups.SelectMany(group => Figures(group.Key, group.Values)),
    ];

    // A group of which nothing is counted may be there or not.
    private static IEnumerable<string> Figures(GroupKey group, IEnumerable<KpiValue> values) => values
        .Where(value => value.Numerator != 0 || (value.Kpi.Denominator?.Facts is not null && value.Denominator > 0))
        .Select(value => $"{group} {value}");

    private static IEnumerable<string> Changes(
        NaiveRow row, KpiTable before, KpiTable after, ReportingPeriod reported)
    {
        var groups = before.Groups.Concat(after.Groups).Select(group => group.Key).Distinct()
            .SelectMany(key => before[key].Values.Zip(after[key].Values, (from, to) => (Key: key, from, to)));
        var total = before.Total.Zip(after.Total, (from, to) => (Key: GroupKey.All, from, to));
        foreach (var (key, from, to) in total.Concat(before.By.Count == 0 ? [] : groups))
        {
            if ((from.Numerator, from.Denominator) != (to.Numerator, to.Denominator))
            {
                yield return $"{key} {from.Kpi} {row.Record} {row.Entry?.Row} "
                    + $"{CauseOf(row, reported, key.Values.Count > 0)} {row.HappenedOn:uuuu-MM-dd} "
                    + $"{row.On:uuuu-MM-dd} {row.Entry?.RecordedBy} {to.Numerator - from.Numerator} "
                    + $"{to.Denominator - from.Denominator}";
            }
        }
    }

    private static string CauseOf(NaiveRow row, ReportingPeriod reported, bool ofGroup)
    {
        var kind = row.What switch
        {
            (CardId, RowCorrection { IsVoid: true }, long) => "voided",
            (CardId, RowCorrection, long) => "amended",
            (CardId, CardEvent.MergedInto, long) => "merged",
            (CardId, CardEvent.Unmerged, long) => "unmerged",
            (CardId, CardEvent.Transferred, long) when ofGroup => "transferred",
            _ when row.File == 100 => "voided",
            _ => null,
        };
        var isClosed = row.HappenedOn.With(DateAdjusters.EndOfMonth) <= reported.AsOf;
        return kind
            ?? (row.On <= row.HappenedOn.PlusDays(2) ? "late"
                : isClosed && reported.KnownOn < row.On ? "entered-after-close"
                : "back-dated");
    }
}
