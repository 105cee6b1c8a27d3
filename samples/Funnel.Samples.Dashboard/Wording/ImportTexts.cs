using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the import says.</summary>
internal static class ImportTexts
{
    public static Phrase Title { get; } = new("导入数据", "Import a dataset");

    public static Phrase Explained { get; } = new(
        "上传一个 zip 文件，其中是交换格式的 CSV 文件（cards.csv 必须有；"
            + "dealers.csv、consultants.csv、traffic.csv、events.csv、base_customers.csv、leads.csv、checks.csv、"
            + "owner_contacts.csv、owner_transfers.csv、targets.csv 可选），也可以有线索 XML 文件（ADF），都在顶层或在同一个文件夹中。",
        "Upload a zip file with the CSV files of the exchange format (cards.csv must be there; dealers.csv, "
            + "consultants.csv, traffic.csv, events.csv, base_customers.csv, leads.csv, checks.csv, "
            + "owner_contacts.csv, owner_transfers.csv and targets.csv may be), and auto-lead XML (ADF) with them, all "
            + "at the top or in one folder.");

    public static Phrase Sample { get; } = new("下载示例数据", "Download a sample");

    public static Phrase OtherForms { get; } = new(
        "也可以上传工作表以这些文件命名的 .xlsx 工作簿，或一个线索 XML 文件（ADF，.xml 或 .adf）。",
        "An .xlsx workbook with sheets named as these files will do, and so will auto-lead XML (ADF, .xml or .adf).");

    public static Phrase Rules { get; } = new(
        "已有的档案补入新的行，相同的行不重复计入，与已有记录矛盾的行逐行拒绝；目标按文件更新。晚于今天的记录不予接受。",
        "Known cards grow by their new rows; equal rows count once, and rows that contradict what is known are refused "
            + "one by one. Targets are set as the file says. Nothing may be dated after today.");

    public static Phrase Contradictions { get; } = new("与已有记录矛盾（未导入）", "Contradicting what is known (not taken in)");

    public static Phrase Record { get; } = new("编号", "Id");

    public static Phrase Day { get; } = new("日期", "Day");

    public static Phrase File { get; } = new("zip、xlsx 或 ADF 文件", "Zip, xlsx or ADF file");

    public static Phrase Skip { get; } = new("跳过有误的行，导入其余内容", "Leave faulty rows out and take in the rest");

    public static Phrase SkipHint { get; } = new(
        "依赖被跳过档案的行也一并跳过。", "Rows that depend on a card that is left out are left out too.");

    public static Phrase Send { get; } = new("导入", "Import");

    public static Phrase Rejects { get; } = new("仅检查：下载有误的行（CSV）", "Only check: download the faulty rows (CSV)");

    public static Phrase Export { get; } = new("导出数据", "Take the dataset out");

    public static Phrase ExportExplained { get; } = new(
        "全部记录和目标，打包为交换格式的 zip 文件，可再次导入。",
        "Everything recorded and every target, as a zip file of the exchange format that can be imported again.");

    public static Phrase WithPersonal { get; } = new(
        "包含客户姓名、电话和备注。", "Customers' names, phone numbers and notes are in it.");

    public static Phrase WithoutPersonal { get; } = new(
        "姓名和电话当前隐藏，因此文件中没有客户姓名、电话和备注。",
        "Names are masked at present, so customers' names, phone numbers and notes are left out.");

    public static Phrase Download { get; } = new("下载全部数据（zip）", "Download everything (zip)");

    public static Phrase Refused { get; } = new("未导入任何内容：", "Nothing was taken in:");

    public static Phrase Errors { get; } = new("错误", "Errors");

    public static Phrase Findings { get; } = new("疑点（已保留）", "Findings (kept as they are)");

    public static Phrase FindingKinds { get; } = new("按类型", "By kind");

    public static Phrase FirstFindings { get; } = new("逐行", "Row by row");

    public static Phrase FileName { get; } = new("文件", "File");

    public static Phrase Line { get; } = new("行", "Line");

    public static Phrase Column { get; } = new("列", "Column");

    public static Phrase Value { get; } = new("内容", "Value");

    public static Phrase Message { get; } = new("说明", "What is wrong");

    public static Phrase What { get; } = new("说明", "What is odd");

    public static Phrase Count { get; } = new("数量", "Count");

    public static Phrase ToOverview { get; } = new("前往总览", "To the overview");

    public static Phrase Limit(ImportLimits limits) => new(
        $"最大 {ListTexts.Number(limits.MostUploaded >> 20)} MB。",
        $"At most {ListTexts.Number(limits.MostUploaded >> 20)} MB.");

    public static Phrase Faulty(int errors, int rows) => new(
        $"有 {ListTexts.Number(errors)} 处错误，未导入任何内容。勾选“{Skip.Zh}”并再次选择文件，将跳过 {ListTexts.Number(rows)} 行。",
        $"There are {ListTexts.Number(errors)} errors, and nothing was taken in. "
            + $"Tick '{Skip.En}' and choose the file again to leave {ListTexts.Number(rows)} rows out.");

    public static Phrase Unusable(int errors) => new(
        $"有 {ListTexts.Number(errors)} 处错误，数据无法读取，未导入任何内容。",
        $"There are {ListTexts.Number(errors)} errors; the dataset cannot be read, and nothing was taken in.");

    public static Phrase Taken(ImportOutcome.Taken taken) => new(
        $"已导入 {ListTexts.Number(taken.Result.Cards)} 份档案和 {ListTexts.Number(taken.Others)} 条其他记录；"
            + $"已有的 {ListTexts.Number(taken.Result.Known)} 份，补入 {ListTexts.Number(taken.Result.RowsAdded)} 行；"
            + $"目标 {ListTexts.Number(taken.Dataset.Targets.Count)} 项；"
            + $"跳过 {ListTexts.Number(taken.LeftOut)} 行。",
        $"Taken in: {ListTexts.Number(taken.Result.Cards)} cards and {ListTexts.Number(taken.Others)} other records; "
            + $"known already: {ListTexts.Number(taken.Result.Known)}, rows added to them: "
            + $"{ListTexts.Number(taken.Result.RowsAdded)}; "
            + $"targets: {ListTexts.Number(taken.Dataset.Targets.Count)}; "
            + $"rows left out: {ListTexts.Number(taken.LeftOut)}.");

    public static Phrase Aside(IReadOnlyList<string> names) => new(
        $"zip 中有 {ListTexts.Number(names.Count)} 个不属于数据集的文件，未解压：{string.Join('、', names.Take(MostNamed))}",
        $"{ListTexts.Number(names.Count)} files in the zip belong to no dataset and were not unpacked: "
            + $"{string.Join(", ", names.Take(MostNamed))}");

    public static Phrase Further(int count) => new(
        $"另有 {ListTexts.Number(count)} 处。",
        $"{ListTexts.Number(count)} more.");

    private const int MostNamed = 10;
}
