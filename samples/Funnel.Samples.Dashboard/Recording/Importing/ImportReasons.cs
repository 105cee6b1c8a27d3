using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>Why an upload is not taken in.</summary>
internal static class ImportReasons
{
    private const long MebiByte = 1 << 20;

    public static Reason NoFile { get; } = new("no-file", new(
        "请选择一个文件。", "Choose a file."));

    public static Reason NoZip { get; } = new("no-zip", new(
        "该文件不是 zip 文件，或已损坏。", "The file is no zip file, or it is damaged."));

    public static Reason NoWorkbook { get; } = new("no-workbook", new(
        "该文件不是 xlsx 工作簿，或已损坏。", "The file is no xlsx workbook, or it is damaged."));

    public static Reason PathOutside { get; } = new("path-outside", new(
        "zip 中含有指向目录之外的路径，未解压。", "The zip holds a path that leads out of its folder; nothing was unpacked."));

    public static Reason SeveralFolders { get; } = new("several-folders", new(
        "zip 中的数据文件应全部在顶层，或全部在同一个文件夹中，且各只有一个。",
        "The files of the dataset must all lie at the top of the zip, or all in one folder, and each but once."));

    public static Reason NoDataset { get; } = new("no-dataset", new(
        "zip 中没有任何数据文件，如 cards.csv。", "The zip holds no file of a dataset, such as cards.csv."));

    public static Reason UploadTooLarge(ImportLimits limits) => new("upload-too-large", new(
        $"文件过大：最多 {Mebi(limits.MostUploaded)} MB。未导入任何内容。",
        $"The file is too large: {Mebi(limits.MostUploaded)} MB at most. Nothing was taken in."));

    public static Reason TooManyEntries(ImportLimits limits) => new("too-many-entries", new(
        $"zip 中的条目过多：最多 {ListTexts.Number(limits.MostEntries)} 个。",
        $"The zip holds too many entries: {ListTexts.Number(limits.MostEntries)} at most."));

    public static Reason TooLarge(ImportLimits limits) => new("unpacked-too-large", new(
        $"解压后过大：最多 {Mebi(limits.MostUnpacked)} MB。",
        $"Unpacked it is too large: {Mebi(limits.MostUnpacked)} MB at most."));

    public static Reason PackedTooWell(string file, ImportLimits limits) => new("packed-too-well", new(
        $"{file} 解压后超过压缩大小的 {ListTexts.Number(limits.MostTimes)} 倍，不像是数据表，未解压。",
        $"Unpacked, {file} is more than {ListTexts.Number(limits.MostTimes)} times its packed size, "
            + "which no table is; it was not unpacked."));

    public static Reason InTheFuture(FutureRecords found) => new("in-the-future", new(
        $"有 {ListTexts.Number(found.Count)} 条记录晚于今天（首条：{found.First}）。未导入任何内容。",
        $"{ListTexts.Number(found.Count)} records are dated after today (the first: {found.First}). "
            + "Nothing was taken in."));

    private static string Mebi(long bytes) => ListTexts.Number(bytes / MebiByte);
}
