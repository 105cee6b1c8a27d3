using System.Collections.Immutable;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using Funnel.Domain.Snapshots;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>An answer to a plan, without what the plan says by itself.</summary>
/// <param name="AsOf">The day it is seen from.</param>
/// <param name="KnownOn">A day by which everything was known that it tells.</param>
/// <param name="Groups">The values of each group, question by question.</param>
/// <param name="Changes">What came since, and is not in it.</param>
internal sealed record SavedAnswer(
    LocalDate AsOf,
    LocalDate KnownOn,
    IReadOnlyList<IReadOnlyList<(GroupKey Group, IReadOnlyList<long> Values)>> Groups,
    ImmutableList<PartChange> Changes)
{
    public static SavedAnswer Of(ReportingPeriod period, PartTallies answer) =>
        new(period.AsOf, period.KnownOn, [.. answer.Answers.Select(GroupsOf)], []);

    public void Write(RowWriter row)
    {
        row.Day(AsOf);
        row.Day(KnownOn);
        row.Count(Groups.Count);
        foreach (var groups in Groups)
        {
            row.Count(groups.Count);
            foreach (var (group, values) in groups)
            {
                row.TextsOrNone(group.Values);
                row.Count(values.Count);
                foreach (var value in values)
                {
                    row.Signed(value);
                }
            }
        }
    }

    public static SavedAnswer Read(RowReader row)
    {
        var (asOf, knownOn) = (row.Day(default), row.Day(default));
        List<IReadOnlyList<(GroupKey, IReadOnlyList<long>)>> all = [];
        for (var questions = row.Count(0); questions > 0; questions--)
        {
            List<(GroupKey, IReadOnlyList<long>)> groups = [];
            for (var left = row.Count(0); left > 0; left--)
            {
                var key = new GroupKey([.. row.TextsOrNone(null) ?? []]);
                List<long> values = [];
                for (var totals = row.Count(0); totals > 0; totals--)
                {
                    values.Add(row.Signed(0));
                }

                groups.Add((key, values));
            }

            all.Add(groups);
        }

        return new(asOf, knownOn, all, []);
    }

    private static IReadOnlyList<(GroupKey, IReadOnlyList<long>)> GroupsOf(Tallies tallies) =>
    [
        .. tallies.Groups.Select((group, place) => (group, (IReadOnlyList<long>)
            [.. Enumerable.Range(0, tallies.Totals).Select(total => tallies[place, total])])),
    ];
}
