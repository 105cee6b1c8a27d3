using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Why an explanation is sent back.</summary>
internal static class AcceptanceReasons
{
    public static Reason NoDay { get; } = new("until-past", new(
        "请填写有效期的最后一天（yyyy-MM-dd），不早于今天。",
        "The last day it holds for is missing or over: give a day (yyyy-MM-dd) from today on."));

    public static Reason NoId(int longest) => new("by-missing", new(
        FormattableString.Invariant($"请填写接受人的编号，不超过 {longest} 个字符。"),
        FormattableString.Invariant($"Who accepts it is missing: give an id of at most {longest} characters.")));

    public static Reason TooLong(int longest) => new("note-too-long", new(
        FormattableString.Invariant($"说明不超过 {longest} 个字符。"),
        FormattableString.Invariant($"The explanation has at most {longest} characters.")));
}
