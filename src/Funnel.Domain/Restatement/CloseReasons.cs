using System.Globalization;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Restatement;

/// <summary>Why a closed figure cannot be recomputed.</summary>
internal static class CloseReasons
{
    public static Reason AnotherStandard(MonthClose close) => new(
        "standard-not-at-hand",
        new(
            $"该月按标准 {close.Standard} 结账，当前没有这个标准",
            $"the month was closed by the standard '{close.Standard}', which is not at hand"));

    public static Reason OtherRules(MonthClose close) => new(
        "rules-not-at-hand",
        new(
            $"该月按标准 {close.Standard} 的另一套级别或回访日期结账，当前没有",
            $"the month was closed by other levels or owner contact days of the standard '{close.Standard}' than those "
            + "at hand"));

    public static Reason AnotherDefinition(string kpi, int version)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        return new(
            "definition-not-at-hand",
            new(
                $"结账时指标 {kpi} 第 {number} 版的定义当前没有",
                $"version {number} of {kpi} as it was defined at the close is not at hand"));
    }

    public static Reason UnknownKpi(string kpi) => new(
        "kpi-not-at-hand",
        new($"当前标准没有指标 {kpi}", $"the standard at hand has no KPI '{kpi}'"));
}
