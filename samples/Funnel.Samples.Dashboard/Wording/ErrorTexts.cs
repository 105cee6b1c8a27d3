using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What error pages say.</summary>
internal static class ErrorTexts
{
    public static Phrase ToOverview { get; } = new("回到总览", "Back to the overview");

    /// <summary>That there is no such dealer or consultant.</summary>
    public static Phrase UnknownScope(string id) => new(
        $"没有经销商或销售顾问 '{id}'。", $"There is no dealer or consultant '{id}'.");

    public static (Phrase Title, Phrase Explanation) Of(int code) => code switch
    {
        400 => (
            new("请求无法处理", "The request could not be handled"),
            new(
                "页面可能已过期，或内容无法读取；未作任何记录。请用浏览器返回上一页：已填内容仍在，刷新后再提交。",
                "The page may have expired, or what was sent cannot be read; nothing was recorded. Go back in the "
                    + "browser: what you typed is still there. Reload it and send again.")),
        404 => (
            new("没有这个页面", "There is no such page"),
            new("地址可能有误，或记录不存在。", "The address may be wrong, or the record does not exist.")),
        405 => (
            new("此页面不接受该操作", "This page takes no such request"),
            new("请用链接或页面上的表单。", "Use links, and the forms of the pages.")),
        415 => (
            new("内容格式不受支持", "What was sent is no form"),
            new("只接受页面上的表单；未作任何记录。", "Only the forms of the pages are taken; nothing was recorded.")),
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
