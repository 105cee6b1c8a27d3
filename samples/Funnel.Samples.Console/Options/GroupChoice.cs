using System.Text.RegularExpressions;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;

namespace Funnel.Samples.Console.Options;

/// <summary>
/// One group of a report, written <c>dealer=D1,channel=walk-in</c>. A value may hold spaces and commas: a comma ends it
/// only where another <c>dimension=</c> follows.
/// </summary>
internal static partial class GroupChoice
{
    public static IReadOnlyList<KeyValuePair<Dimension, string>> Of(IEnumerable<string> texts)
    {
        List<KeyValuePair<Dimension, string>> group = [];
        foreach (var part in texts.SelectMany(text => NextPart().Split(text)))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new UsageException(
                    $"--by-value 写作 维度=值，而不是 '{part}'。", $"--by-value is written dimension=value, not '{part}'.");
            }

            var dimension = DimensionChoice.One(part[..equals].Trim());
            if (group.Exists(given => given.Key == dimension))
            {
                throw new UsageException($"维度 '{dimension.Id}' 重复。", $"The dimension '{dimension.Id}' is given twice.");
            }

            group.Add(new(dimension, part[(equals + 1)..]));
        }

        return group;
    }

    /// <summary>The period of the month among the values, if there is one; the period itself otherwise.</summary>
    public static ReportingPeriod PeriodOf(
        IReadOnlyList<KeyValuePair<Dimension, string>> group, ReportingPeriod period)
    {
        if (group.FirstOrDefault(given => given.Key == KpiSeries.Month) is not { Value: { } month })
        {
            return period;
        }

        return period.Months().FirstOrDefault(span => MonthOf(span) == month)
            ?? throw new UsageException($"期间内没有月份 '{month}'。", $"The period has no month '{month}'.");
    }

    private static string MonthOf(ReportingPeriod span) =>
        YearMonthPattern.Iso.Format(span.From.ToYearMonth());

    [GeneratedRegex(",(?=[a-z-]+=)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextPart();
}
