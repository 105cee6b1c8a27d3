using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Mapping;

/// <summary>
/// A column of stages some of which say that a customer was lost, and one that says when that was.
/// </summary>
/// <param name="Stage">The column of stages.</param>
/// <param name="ClosedOn">The column of dates.</param>
/// <param name="Reasons">The stages of lost customers, each with the code of the reason as far as it tells.</param>
internal sealed record ClosedStages(
    string Stage, string ClosedOn, IReadOnlyList<(string Value, string Reason)> Reasons)
{
    private static readonly string[] Stages = ["stage", "status", "sales stage", "状态", "阶段", "客户状态", "销售阶段"];

    private static readonly string[] Closings =
        ["closed", "closed on", "closed date", "close date", "closing date", "结案日期", "关闭日期"];

    private static readonly string[] Lost = ["lost", "战败", "流失"];

    /// <summary>The columns of a table that say so; null where it has none.</summary>
    public static ClosedStages? In(SourceSample sample)
    {
        if (Named(sample, Stages) is not { } stage || Named(sample, Closings) is not { } closedOn)
        {
            return null;
        }

        List<(string Value, string Reason)> reasons =
        [
            .. sample.ValuesOf(stage)
                .Where(value => Array.Exists(Lost, word => Has(value, word)))
                .Select(value => (value, ReasonOf(value))),
        ];
        return reasons.Count > 0 && sample.ValuesOf(closedOn).All(SuggestedDates.IsDate)
            ? new(stage, closedOn, reasons)
            : null;
    }

    private static string? Named(SourceSample sample, string[] names) =>
        sample.Header.FirstOrDefault(header => Array.Exists(names, name => CsvNames.AreSame(header, name)));

    private static string ReasonOf(string stage) =>
        Has(stage, "compet") || Has(stage, "竞") ? "competitor"
        : Has(stage, "gave up") || Has(stage, "放弃") ? "gave-up"
        : "unknown";

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
