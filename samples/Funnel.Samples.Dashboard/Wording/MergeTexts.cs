using Funnel.Domain.Duplicates;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What is said about merging and about probable duplicates.</summary>
internal static class MergeTexts
{
    public static Phrase Explained { get; } = new(
        "本档案将并入另一档案，此后以后者为准；合并可以撤销。",
        "This card goes into another one, which stands for it from then on. A merge can be undone.");

    public static Phrase Probable { get; } = new("疑似重复的档案", "Probable duplicates");

    public static Phrase NoneProbable { get; } = new(
        "没有疑似重复的档案（同一电话、同一意向车型）。",
        "No open card of the dealer has the same phone number and model.");

    public static Phrase ById { get; } = new("按编号选择", "Choose by id");

    public static Phrase MergeHere { get; } = new("合并到此档案", "Merge into this one");

    public static Phrase OtherWayRound { get; } = new("改为反方向合并", "Merge the other way round instead");

    public static Phrase Confirm { get; } = new("合并", "Merge");

    public static Phrase Filed { get; } = new("留档", "filed");

    public static Phrase TakesOver { get; } = new("将接收", "It takes over");

    public static Phrase FoundAfterFiling { get; } = new(
        "该客户可能已有档案（同一电话、同一意向车型）：",
        "There may be a card of this customer already (same phone number, same model):");

    public static Phrase NoSuchCard { get; } = new("没有该编号的档案。", "There is no card with that id.");

    public static Phrase TakenOver(TakenOver taken, LevelScale scale)
    {
        List<Phrase> parts =
        [
            new($"{ListTexts.Number(taken.Contacts)} 次跟进", Count(taken.Contacts, "contact")),
            new($"{ListTexts.Number(taken.Visits)} 次到店", Count(taken.Visits, "visit")),
            new($"{ListTexts.Number(taken.DueDates)} 个应跟进日期", Count(taken.DueDates, "due date")),
            new($"{ListTexts.Number(taken.PastOrders)} 个以往订单", Count(taken.PastOrders, "past order")),
        ];
        if (taken.FirstTestDriveOn is { } drive)
        {
            var day = LocalDatePattern.Iso.Format(drive);
            parts.Add(new($"{day} 的首次试驾", $"the first test drive on {day}"));
        }

        if (taken.Level is { } level)
        {
            parts.Add(new($"更高的级别 {scale.NameOf(level).Zh}", $"the better level, {scale.NameOf(level).En}"));
        }

        return new(string.Join('、', parts.Select(part => part.Zh)), string.Join(", ", parts.Select(part => part.En)));
    }

    private static string Count(int count, string what) =>
        count == 1 ? $"1 {what}" : $"{ListTexts.Number(count)} {what}s";
}
