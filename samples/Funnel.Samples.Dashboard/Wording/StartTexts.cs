using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the program says on the console, and on the page that is shown until it is ready.</summary>
internal static class StartTexts
{
    public static Phrase Waiting { get; } = new("正在准备…", "Getting ready …");

    public static Phrase MakingUp { get; } = new("首次启动：正在编造经销商集团", "First start: a dealer group is being made up");

    public static Phrase TakingIn { get; } = new("正在写入数据库", "It is being written into the store");

    public static Phrase BringingUpToDate { get; } = new("正在检查数据库", "The store is being checked");

    public static Phrase Reading { get; } = new("正在读取记录", "The records are being read");

    public static Phrase Ready { get; } = new("就绪。", "Ready.");

    public static Phrase Stop { get; } = new("按 Ctrl+C 停止。", "Ctrl+C stops it.");

    public static Phrase OpensItself { get; } = new("就绪后自动打开。", "It opens by itself when it is ready.");

    public static Phrase IsEmpty { get; } = new(
        "数据：尚无；在「导入」页读入自己的数据。", "Data: none yet; take your own in on the page Import.");

    public static Phrase Store(string path) => new($"数据库：{path}", $"Store: {path}");

    public static Phrase Data(int dealers) => new(
        FormattableString.Invariant($"数据：首次启动时编造（{dealers} 家经销商），人名、店名与数字均非真实。"),
        FormattableString.Invariant(
            $"Data: made up at the first start ({dealers} dealers); no name or figure is real."));

    public static Phrase Open(string address) => new($"打开 {address}", $"open {address}");

    public static Phrase Seconds(int seconds) => new(
        FormattableString.Invariant($"  … {seconds} 秒"), FormattableString.Invariant($"  … {seconds} s"));

    public static Phrase OutOfRange(string option, long least, long most) => new(
        FormattableString.Invariant($"{option}：应为 {least} 到 {most} 之间的整数。"),
        FormattableString.Invariant($"{option}: a whole number from {least} to {most} is needed."));

    public static Phrase NoDate(string option, string text) => new(
        $"{option}：'{text}' 不是日期（yyyy-MM-dd）。", $"{option}: '{text}' is not a date (yyyy-MM-dd).");

    public static Phrase NoStandard(string option, string text, IEnumerable<string> codes) => new(
        $"{option}：没有标准 '{text}'；可用：{string.Join('、', codes)}。",
        $"{option}: there is no standard '{text}'; expected one of {string.Join(", ", codes)}.");

    public static Phrase OtherStandard(string asked, string kept) => new(
        $"该数据库按标准 '{kept}' 记录，不能改用 '{asked}'；请用 --store 另选文件。",
        $"The store was recorded under the standard '{kept}', not '{asked}'; choose another file with --store.");

    public static Phrase PortTaken(int port) => new(
        FormattableString.Invariant($"端口 {port} 已被占用；请用 --port 另选，或 --port 0 任选空闲端口。"),
        FormattableString.Invariant(
            $"The port {port} is in use; choose another one with --port, or any free one with --port 0."));

    public static Phrase NoDatabase(string path) => new(
        $"{path} 不是本程序的 SQLite 数据库。", $"{path} is not a SQLite store of this program.");

    public static Phrase NotWritable(string path) => new(
        $"无法在此写入：{path}。请用 --store 另选位置。",
        $"{path} cannot be written; choose another place with --store.");

    public static Phrase Busy(string path) => new($"数据库正被占用：{path}", $"The store is in use: {path}");
}
