using System.Text.RegularExpressions;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Samples.Console.Hosting;

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

    /// <summary>The period of the month or week among the values, where there is one; else the period.</summary>
    public static ReportingPeriod PeriodOf(
        IReadOnlyList<KeyValuePair<Dimension, string>> group, ReportingPeriod period)
    {
        foreach (var (series, key) in group.Where(given => KpiSeries.All.Contains(given.Key)))
        {
            var spans = KpiSeries.Spans(series, period).Where(span => span.Key == key).Select(span => span.Period);
            period = spans.FirstOrDefault() ?? throw new UsageException(
                $"期间内没有{series.Name.Zh} '{key}'。", $"The period has no {series.Name.En} '{key}'.");
        }

        return period;
    }

    [GeneratedRegex(",(?=[a-z-]+=)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextPart();
}
