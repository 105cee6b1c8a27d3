using Funnel.Domain.Intent;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards.Recording;

/// <summary>What may be wrong or odd in recorded history beyond the reasons for which a move is refused.</summary>
internal static class RowReasons
{
    public static Reason DuplicateId { get; } = new("duplicate-id", new(
        "档案编号重复，应唯一。",
        "The id is used already; ids must be unique."));

    public static Reason ReadInReverse { get; } = new("day-read-in-reverse", new(
        "该档案当日各行的先后自相矛盾，已按相反顺序读取。",
        "The card's rows of this day contradict themselves in their order; they were read in reverse."));

    public static Reason ClosingReadLast { get; } = new("closing-read-last", new(
        "该档案当日各行的先后自相矛盾，结案或合并已移至当日最后。",
        "The card's rows of this day contradict themselves in their order; the closing or merge was read last."));

    public static Reason NoNextContact { get; } = new("no-next-contact", new(
        "跟进中的档案没有下次跟进日期。",
        "An open card has no next contact date."));

    public static Reason LevelWithoutOrder(LevelCode level) => new("level-without-order", new(
        $"{level}级表示已签订订单，但档案没有生效的订单，应重新评定级别。",
        $"Level {level} means an order, and the card has none in force: it is to be graded again."));
}
