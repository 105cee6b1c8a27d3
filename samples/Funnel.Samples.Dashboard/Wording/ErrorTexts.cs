using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What error pages say.</summary>
internal static class ErrorTexts
{
    public static Phrase ToOverview { get; } = new("回到总览", "Back to the overview");

    public static (Phrase Title, Phrase Explanation) Of(int code) => code switch
    {
        400 => (
            new("请求无法处理", "The request could not be handled"),
            new(
                "页面可能已过期：请返回上一页，刷新后再提交。已填内容未被保存。",
                "The page may have expired: go back, reload it and send again. Nothing was recorded.")),
        404 => (
            new("没有这个页面", "There is no such page"),
            new("地址可能有误，或记录不存在。", "The address may be wrong, or the record does not exist.")),
        413 => (
            new("文件过大", "The file is too large"),
            new("上传的文件超过上限，未作任何改动。", "The upload exceeds the limit; nothing was changed.")),
        >= 500 => (
            new("出错了", "Something went wrong"),
            new("程序遇到意外错误，已记入日志。请稍后再试。", "The program met an unexpected error and has logged it. Please try again.")),
        _ => (
            new("请求无法处理", "The request could not be handled"),
            new("请回到总览重新开始。", "Please start again from the overview.")),
    };
}
