using System.Globalization;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Standards;

/// <summary>What books say where they have no answer.</summary>
internal static class BookTexts
{
    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static Reason UnknownVersion(string id, int version, IReadOnlyList<KpiDefinition> known) => new(
        "unknown-version",
        new(
            $"指标 {id} 没有第 {Number(version)} 版；已有："
            + string.Join('、', known.Select(one => $"第 {Number(one.Version)} 版（{Day(one.EffectiveFrom)} 起）")),
            $"{id} has no version {Number(version)}; there are: "
            + string.Join(", ", known.Select(one => $"{Number(one.Version)} from {Day(one.EffectiveFrom)}"))));

    public static Reason NotYet(string id, LocalDate first, ReportingPeriod period) => new(
        "not-yet-defined",
        new(
            $"指标 {id} 自 {Day(first)} 起才有定义，期间始于 {Day(period.From)}",
            $"{id} is defined from {Day(first)} on, and the period begins on {Day(period.From)}"));

    public static Reason Mixed(KpiDefinition changed) => new(
        "mixed-versions",
        new(
            $"版本混合：指标 {changed.Id} 自 {Day(changed.EffectiveFrom)} 起为第 {Number(changed.Version)} 版",
            $"mixed versions: {changed.Id} is of version {Number(changed.Version)} from "
            + $"{Day(changed.EffectiveFrom)} on"));

    public static Reason StandardNotYet(LocalDate first, ReportingPeriod period) => new(
        "not-yet-in-force",
        new(
            $"标准自 {Day(first)} 起生效，期间始于 {Day(period.From)}",
            $"there is a standard from {Day(first)} on, and the period begins on {Day(period.From)}"));

    public static Reason MixedStandards(StandardEdition changed) => new(
        "mixed-versions",
        new(
            $"版本混合：自 {Day(changed.EffectiveFrom)} 起执行标准 {changed.Standard.Code}",
            $"mixed versions: the standard is {changed.Standard.Code} from {Day(changed.EffectiveFrom)} on"));
}
