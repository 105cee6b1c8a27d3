using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of whose turn it is says.</summary>
internal static class RotationTexts
{
    public static Phrase Title { get; } = new("接待排号", "Whose turn");
    public static Phrase ChooseDealer { get; } = new(
        "排号按店进行，请先在上方选择一家经销商。", "A queue is a dealer's: choose one above first.");

    public static Phrase Next { get; } = new("下一位接待：", "Next to receive:");
    public static Phrase Away { get; } = new("不在", "Away");
    public static Phrase Again { get; } = new("按此重排", "Pass those over");
    public static Phrase Note { get; } = new(
        "依展厅登记的首次来店排定：接待者排到队尾，不在者跳过但保留位置。",
        "From the register's first visits: who receives goes to the end; who is away is passed over and stays.");

    public static Phrase Received { get; } = new("今日新客户", "New customers today");
    public static Phrase By { get; } = new("接待", "Received by");
    public static Phrase Turn { get; } = new("是否轮到", "In turn");
    public static Phrase InTurn { get; } = new("轮到", "in turn");

    public static Phrase OutOfTurn(string other) => new($"应由 {other} 接待", $"it was {other}'s turn");
}
